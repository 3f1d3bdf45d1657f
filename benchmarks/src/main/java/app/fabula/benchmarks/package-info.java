/** How long the product's own classes take, on a database and with data of their own. */
@NullMarked
package app.fabula.benchmarks;

import org.jspecify.annotations.NullMarked;
