/** The one way out: whoever asks another server for something does so through here. */
@NullMarked
package app.fabula.bootstrap.outgoing;

import org.jspecify.annotations.NullMarked;
