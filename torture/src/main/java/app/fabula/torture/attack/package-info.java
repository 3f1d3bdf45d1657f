/** Hostile requests: good ones of the OpenAPI document, spoilt by what is in the corpus. */
@NullMarked
package app.fabula.torture.attack;

import org.jspecify.annotations.NullMarked;
