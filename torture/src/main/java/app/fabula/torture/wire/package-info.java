/** HTTP by hand: no client would send what is sent here. */
@NullMarked
package app.fabula.torture.wire;

import org.jspecify.annotations.NullMarked;
