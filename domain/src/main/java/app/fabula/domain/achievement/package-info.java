/** What can be earned, and when it was. */
@NullMarked
package app.fabula.domain.achievement;

import org.jspecify.annotations.NullMarked;
