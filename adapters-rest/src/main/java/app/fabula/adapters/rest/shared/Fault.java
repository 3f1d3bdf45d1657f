package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that is wrong with a body, or with the parameters of a query.
 *
 * @param pointer to it: a JSON Pointer as a URI fragment (RFC 6901, section 6); parameters are
 *     pointed to as if they were members of a body
 * @param code in kebab-case
 */
record Fault(
        @Schema(example = "#/activities/0/page") @Line(max = Fault.LONGEST_POINTER) String pointer,
        @Schema(example = "required") @Line(max = 100) String code,
        @Schema(example = "Must be given.") @Line(max = 1_000) String detail) {
    static final int LONGEST_POINTER = 1_000;

    Fault {
        pointer = within(LONGEST_POINTER, pointer);
    }

    /** To what contains it, where the pointer itself would be too long to tell. */
    private static String within(int length, String pointer) {
        return pointer.length() <= length
                ? pointer
                : pointer.substring(0, Math.max(1, pointer.lastIndexOf('/', length)));
    }
}
