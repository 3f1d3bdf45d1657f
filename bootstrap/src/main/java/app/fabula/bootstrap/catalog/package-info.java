/** Where stories come from, and how their words are counted. */
@NullMarked
package app.fabula.bootstrap.catalog;

import org.jspecify.annotations.NullMarked;
