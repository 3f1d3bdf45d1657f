package app.fabula.adapters.persistence.achievement.picture;

/** What is around every picture, and how each kind of element looks, by day and by night. */
final class Frame {
    private Frame() {}

    static String around(String title, String told, double height, Canvas canvas) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 880 %1$s" width="880" height="%1$s" role="img" aria-labelledby="t d">
          <title id="t">%2$s</title>
          <desc id="d">%3$s</desc>
          <style>
            .panel { fill: #ffffff; stroke: #d0d7de; }
            text { fill: #1f2328; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
            .head { font-size: 17px; font-weight: 700; }
            .caption, .title { font-size: 14px; font-weight: 600; }
            .small, .day { fill: #57606a; font-size: 11px; }
            .day, .number { text-anchor: middle; }
            .threshold, .before, .share { text-anchor: end; }
            .before, .after { paint-order: stroke; stroke: #ffffff; stroke-width: 5px; }
            .threshold { fill: #9a6700; font-size: 11px; }
            .result { font-size: 13px; }
            .number { fill: #3b2300; font-size: 11px; font-weight: 700; }
            .axis { stroke: #57606a; stroke-width: 1.5; }
            .grid { stroke: #d0d7de; }
            .tier { stroke: #d4a72c; stroke-width: 1.5; stroke-dasharray: 6 4; }
            .former { stroke: #8c959f; stroke-width: 1.5; stroke-dasharray: 2 4; }
            .line { stroke: #1a7f37; stroke-width: 2.5; fill: none; stroke-linejoin: round; }
            .area { fill: #1a7f37; fill-opacity: .12; }
            .bar { fill: #1a7f37; fill-opacity: .45; }
            .dot { fill: #1f2328; } .pale { fill: #ffffff; stroke: #8c959f; stroke-width: 1.5; stroke-dasharray: 2 2; }
            .late { fill: #ffffff; stroke: #1f2328; stroke-width: 2; }
            .gone { fill: #ffffff; } .cross { stroke: #cf222e; stroke-width: 2.5; stroke-linecap: round; }
            .medal { fill: #e3b341; stroke: #9a6700; stroke-width: 1.5; } .ribbon { fill: #0969da; }
            .act { fill: #bf3989; }
            .said, .back { stroke-width: 2; stroke-linejoin: round; }
            .said { fill: #0969da; stroke: #0969da; } .back { fill: #ffffff; stroke: #cf222e; }
            .thread { fill: none; stroke: #57606a; stroke-width: 1.2; stroke-dasharray: 2 3; }
            .card { fill: #f6f8fa; stroke: #d0d7de; } .nothing { stroke-dasharray: 5 4; fill: none; }
            .track { fill: #d0d7de; } .filled { fill: #1a7f37; }
            .person { fill: #8c959f; } .holder { fill: #d4a72c; }
            @media (prefers-color-scheme: dark) {
              .panel { fill: #0d1117; stroke: #30363d; }
              text { fill: #e6edf3; }
              .small, .day { fill: #9da7b3; }
              .before, .after { stroke: #0d1117; }
              .threshold { fill: #e3b341; }
              .number { fill: #3b2300; }
              .axis { stroke: #9da7b3; } .grid { stroke: #21262d; }
              .line { stroke: #3fb950; } .area, .bar, .filled { fill: #3fb950; }
              .dot { fill: #e6edf3; } .pale, .late, .gone, .back { fill: #0d1117; } .late { stroke: #e6edf3; }
              .cross, .back { stroke: #ff7b72; } .act { fill: #f778ba; }
              .said { fill: #58a6ff; stroke: #58a6ff; } .ribbon { fill: #58a6ff; }
              .thread { stroke: #9da7b3; }
              .card { fill: #161b22; stroke: #30363d; } .nothing { fill: none; } .track { fill: #30363d; }
            }
          </style>
          <rect class="panel" x=".5" y=".5" width="879" height="%4$s" rx="10"/>
          <text class="head" x="24" y="38">%2$s</text>
          %5$s
        </svg>
        """
                .formatted(
                        Canvas.number(height),
                        Canvas.escaped(title),
                        Canvas.escaped(told),
                        Canvas.number(height - 1),
                        canvas.elements());
    }
}
