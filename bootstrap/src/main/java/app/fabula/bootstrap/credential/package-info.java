/** Awards as badges that others can check: the keys they are signed with. */
@NullMarked
package app.fabula.bootstrap.credential;

import org.jspecify.annotations.NullMarked;
