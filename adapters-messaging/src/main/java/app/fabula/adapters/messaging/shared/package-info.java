/** How pure deciders, folds and policies are lent to Axon. */
@NullMarked
package app.fabula.adapters.messaging.shared;

import org.jspecify.annotations.NullMarked;
