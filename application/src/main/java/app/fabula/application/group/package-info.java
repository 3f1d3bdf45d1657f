/** Groups of learners and who teaches them: use cases and look-ups. */
@NullMarked
package app.fabula.application.group;

import org.jspecify.annotations.NullMarked;
