/** How the web server is put together. */
@NullMarked
package app.fabula.bootstrap.web;

import org.jspecify.annotations.NullMarked;
