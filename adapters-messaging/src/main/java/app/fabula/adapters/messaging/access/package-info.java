/** How the keys of services are lent to Axon. */
@NullMarked
package app.fabula.adapters.messaging.access;

import org.jspecify.annotations.NullMarked;
