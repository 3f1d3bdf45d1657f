/** What learners are told of their days: the week, and reports of any period. */
@NullMarked
package app.fabula.application.report;

import org.jspecify.annotations.NullMarked;
