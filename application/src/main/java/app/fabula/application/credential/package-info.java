/** Awards as credentials that others can check without asking for the learner. */
@NullMarked
package app.fabula.application.credential;

import org.jspecify.annotations.NullMarked;
