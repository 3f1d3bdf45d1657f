/** What pages for people show is what happens. */
@NullMarked
package app.fabula.bootstrap.examples;

import org.jspecify.annotations.NullMarked;
