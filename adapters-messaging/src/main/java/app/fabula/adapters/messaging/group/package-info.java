/** How groups are lent to Axon. */
@NullMarked
package app.fabula.adapters.messaging.group;

import org.jspecify.annotations.NullMarked;
