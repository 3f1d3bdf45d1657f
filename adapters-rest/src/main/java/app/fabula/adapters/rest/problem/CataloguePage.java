package app.fabula.adapters.rest.problem;

import static java.util.stream.Collectors.joining;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/** The catalogue in HTML: words first, nothing from elsewhere, no script. */
final class CataloguePage {
    private CataloguePage() {}

    static String of(CataloguedProblem problem) {
        var statuses =
                problem.statuses().stream().map(CataloguePage::status).collect(joining(" or "));
        return page(
                problem.title(),
                """
                <nav aria-label="Back"><a href="/problems">All problems</a></nav>
                <main>
                <p class="status">%s</p>
                <h1>%s</h1>
                <h2>What happened</h2>
                <p>%s</p>
                <h2>What to do</h2>
                <p>%s</p>
                <h2>Send it again?</h2>
                <p>%s</p>
                <footer>
                <p>The type of this problem is <code>%s</code>. Each problem has a <code>traceId</code>:
                where the fault is the server's, whoever runs it finds in its log what happened, so quote it when you ask.</p>
                </footer>
                </main>
                """
                        .formatted(
                                escaped(statuses),
                                escaped(problem.title()),
                                escaped(problem.meaning()),
                                escaped(problem.advice()),
                                escaped(problem.retry().advice()),
                                escaped(problem.type().toString())));
    }

    static String of(CatalogueIndex index) {
        var items = index.items().stream().map(CataloguePage::item).collect(Collectors.joining());
        return page(
                "Problems",
                """
                <main>
                <h1>Problems</h1>
                <p>Every error of this API is one of these: <code>application/problem+json</code> as RFC 9457
                has it, with the path of one of these pages as its <code>type</code>. There are no others,
                and a type never changes its meaning.</p>
                <ul class="catalogue">
                %s</ul>
                </main>
                """
                        .formatted(items));
    }

    private static String item(CataloguedProblem problem) {
        var statuses = problem.statuses().stream().map(String::valueOf).collect(joining(", "));
        return "<li><span class=\"status\">%s</span> <a href=\"%s\">%s</a></li>\n"
                .formatted(
                        escaped(statuses),
                        escaped(problem.type().toString()),
                        escaped(problem.title()));
    }

    private static String page(String title, String body) {
        return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s · Fabula</title>
        <link rel="stylesheet" href="/problems/style.css">
        </head>
        <body>
        %s</body>
        </html>
        """
                .formatted(escaped(title), body);
    }

    private static String status(int status) {
        return status + " " + HttpStatus.valueOf(status).getReasonPhrase();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
