/** What a server is made to bear, from outside, and what is looked for in its answers. */
@NullMarked
package app.fabula.torture;

import org.jspecify.annotations.NullMarked;
