/** What an operator sees and does: replays, and sequences that were set aside. */
@NullMarked
package app.fabula.application.operation;

import org.jspecify.annotations.NullMarked;
