/** Groups of learners, such as a class, and who teaches them. */
@NullMarked
package app.fabula.domain.group;

import org.jspecify.annotations.NullMarked;
