/** What {@code fabula doctor} looks at: one class for each check. Nothing here changes anything. */
@NullMarked
package app.fabula.bootstrap.doctor;

import org.jspecify.annotations.NullMarked;
