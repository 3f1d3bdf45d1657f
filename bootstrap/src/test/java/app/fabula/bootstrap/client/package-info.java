/** The OpenAPI document is good for the tools of those who build clients. */
@NullMarked
package app.fabula.bootstrap.client;

import org.jspecify.annotations.NullMarked;
