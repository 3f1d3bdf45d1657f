package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a story with a fault gets. Each row replaces a part of a good one. */
class BadStoryTest {
    private static final String STORY =
            """
            {"language":"es","title":"T","licence":"L","pages":["p"]}\
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "es"      | "e"                     | 422 | #/language language
                    "es"      | ""                      | 422 | #/language language
                    "es"      | "x y"                   | 422 | #/language language
                    "es"      | 5                       | 400 | #/language wrong-type
                    "es"      | null                    | 400 | #/language null
                    "T"       | ""                      | 422 | #/title length
                    "T"       | " "                     | 422 | #/title blank
                    "T"       | "a\\u0007b"             | 422 | #/title control-character
                    "T"       | "a\\nb"                 | 422 | #/title control-character
                    "T"       | "a\\u202Eb"             | 422 | #/title control-character
                    "T"       | "a\\u2066b"             | 422 | #/title control-character
                    "T"       | "a\\u2028b"             | 422 | #/title control-character
                    "T"       | "a\\u2029b"             | 422 | #/title control-character
                    "T"       | "a\\u206ab"             | 422 | #/title control-character
                    "T"       | "a\\u0085b"             | 422 | #/title control-character
                    "T"       | "\\ufeffb"              | 422 | #/title control-character
                    "T"       | "a\\uffffb"             | 422 | #/title control-character
                    "T"       | "a\\ufdd0b"             | 422 | #/title control-character
                    "T"       | "a\\ufffab"             | 422 | #/title control-character
                    "T"       | "\\u00a0\\u200b\\u200d"  | 422 | #/title blank
                    "T"       | "a\\u0000b"             | 400 | #/title text
                    "T"       | "a\\ud800b"             | 400 | #/title text
                    "T"       | 7                       | 400 | #/title wrong-type
                    "T"       | true                    | 400 | #/title wrong-type
                    "T"       | {}                      | 400 | #/title wrong-type
                    "T"       | ["T"]                   | 400 | #/title wrong-type
                    "L"       | ""                      | 422 | #/licence length
                    ["p"]     | []                      | 422 | #/pages size
                    ["p"]     | [""]                    | 422 | #/pages/0 length
                    ["p"]     | ["p","\\u001b"]         | 422 | #/pages/1 control-character
                    ["p"]     | ["p","\\u000b"]         | 422 | #/pages/1 control-character
                    ["p"]     | ["p","\\f"]             | 422 | #/pages/1 control-character
                    ["p"]     | ["p","\\u000e"]         | 422 | #/pages/1 control-character
                    ["p"]     | [null]                  | 400 | #/pages/0 null
                    ["p"]     | [7]                     | 400 | #/pages/0 wrong-type
                    ["p"]     | "p"                     | 400 | #/pages wrong-type
                    ["p"]     | null                    | 400 | #/pages null
                    "title"   | "tit/le~"               | 422 | #/title required,#/tit~1le~0 unknown-member
                    "title"   | "Title"                 | 422 | #/Title unknown-member,#/title required
                    ]}        | ],"level":"A3"}         | 422 | #/level one-of
                    ]}        | ],"level":"a1"}         | 422 | #/level one-of
                    ]}        | ],"level":0}            | 400 | #/level wrong-type
                    ]}        | ],"level":null}         | 400 | #/level null
                    ]}        | ],"x":[{"y":[]}]}       | 422 | #/x unknown-member
                    ]}        | ],"authors":["a",""]}   | 422 | #/authors/1 length
                    ]}        | ],"vocabulary":[{}]}    | 422 | #/vocabulary/0/term required,#/vocabulary/0/translations required
                    ]}        | ],"vocabulary":[{"term":"t","translations":{"??":"x"}}]} | 422 | #/vocabulary/0/translations/%3F%3F language
                    ]}        | ],"vocabulary":[{"term":"t","translations":{"en":""}}]}  | 422 | #/vocabulary/0/translations/en length
                    ]}        | ],"vocabulary":[{"term":"t","translations":{"en":"x","EN":"y"}}]} | 422 | #/vocabulary/0/translations/EN distinct
                    "es"      | "en-x-abcdefgh-abcdefgh-abcdefgh-abcd" | 422 | #/language language
                    ]}        | ],"vocabulary":[{"x":1,"term":"t","translations":{}}]}   | 422 | #/vocabulary/0/x unknown-member
                    ]}        | ],"vocabulary":[{"term":"t","translations":{},"x":1}]}   | 422 | #/vocabulary/0/x unknown-member
                    ]}        | ],"vocabulary":[{"x":{"z":1},"term":"t","translations":{},"y":[2]}]} | 422 | #/vocabulary/0/x unknown-member,#/vocabulary/0/y unknown-member
                    ]}        | ],"vocabulary":[{"term":"t","translations":{},"y":[2],"z":3}]} | 422 | #/vocabulary/0/y unknown-member,#/vocabulary/0/z unknown-member
                    ]}        | ],"vocabulary":[{"y":"1","z":{"a":{}}}]} | 422 | #/vocabulary/0/term required,#/vocabulary/0/translations required,#/vocabulary/0/y unknown-member,#/vocabulary/0/z unknown-member
                    ]}        | ],"vocabulary":[null]}  | 400 | #/vocabulary/0 null
                    ]}        | ],"vocabulary":["x"]}   | 400 | #/vocabulary/0 wrong-type
                    """)
    void a_bad_story(String part, String replacement, int status, String faults) {
        var answer = Server.send("POST", API + "/stories", STORY.replace(part, replacement));
        Faults.expect(answer, status, faults);
    }
}
