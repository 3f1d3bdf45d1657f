/** Counts requests by token buckets (bucket4j): in this instance, or with all others in Redis. */
@NullMarked
package app.fabula.adapters.quotas;

import org.jspecify.annotations.NullMarked;
