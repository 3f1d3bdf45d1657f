/** Work that takes longer than a request: begun once, done in steps, by one instance at a time. */
@NullMarked
package app.fabula.application.job;

import org.jspecify.annotations.NullMarked;
