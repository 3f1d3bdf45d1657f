/** Signs awards as Open Badges 3.0, and tells which of them are good no more. */
@NullMarked
package app.fabula.adapters.credentials;

import org.jspecify.annotations.NullMarked;
