package uk.goldenthread.chart;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A chart is drawn once, for screen, document and public page alike: the picture, what it says in one sentence, and its figures.
 *
 * @param svg well-formed XML without script, style attributes, links or ids, so that several fit on a page under a strict policy
 */
@Schema(description = "A chart drawn once for every place it is shown: picture, one-sentence reading, table.")
public record Chart(
        @Schema(
                description = "SVG in per cent coordinates: any width, text keeps its size",
                examples = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"26\" role=\"img\"></svg>")
        String svg,

        @Schema(examples = "17 complete, 43 on target, 18 delayed and 16 not started, of 94 actions.")
        String sentence,

        ChartTable table) {}
