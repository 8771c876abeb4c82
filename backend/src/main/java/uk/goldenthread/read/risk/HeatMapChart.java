package uk.goldenthread.read.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.goldenthread.chart.Chart;
import uk.goldenthread.chart.ChartTable;
import uk.goldenthread.chart.Drawing;
import uk.goldenthread.chart.Drawing.Anchor;
import uk.goldenthread.chart.Drawing.Shape;
import uk.goldenthread.chart.Drawing.Stroke;
import uk.goldenthread.read.risk.HeatMap.Cell;
import uk.goldenthread.read.risk.HeatMap.Move;
import uk.goldenthread.risk.RiskBand;

/**
 * Likelihood upwards, impact to the right. Each field says its band by letter and number, so that colour is not needed; lines lead from
 * where a risk stands to where it is meant to go.
 */
public final class HeatMapChart {
    private static final double LEFT = 20;
    private static final int TOP = 6;
    private static final int ROW = 84;
    private static final int LINE = 16;
    /** References that a field has room for. */
    private static final int ROOM = 3;

    private static final int BELOW = 100;
    private static final Stroke GRID = Stroke.solid(Drawing.WHITE, 2);
    private static final Stroke MOVE = new Stroke(Drawing.INK, 1.5, "5 3");

    private HeatMapChart() {}

    public static Chart draw(HeatMap map) {
        int size = map.likelihoods().size();
        Drawing drawing = new Drawing(TOP + size * ROW + BELOW);
        double width = (100 - LEFT) / size;
        map.cells().forEach(c -> field(drawing, c, size, width));
        for (int i = 1; i < size; i++) {
            drawing.line(LEFT + i * width, TOP, LEFT + i * width, TOP + size * ROW, GRID);
            drawing.line(LEFT, TOP + i * ROW, 100, TOP + i * ROW, GRID);
        }
        map.cells().forEach(c -> words(drawing, c, size, width));
        axes(drawing, map, size, width);
        moves(drawing, map, size, width);
        String sentence = sentence(map);
        return new Chart(drawing.svg("Risks by likelihood and impact. " + sentence), sentence, table(map));
    }

    private static void field(Drawing drawing, Cell c, int size, double width) {
        double x = x(c.impact(), width);
        double y = y(c.likelihood(), size);
        drawing.area(x, y, x + width, y + ROW, colour(c.band()));
    }

    private static void words(Drawing drawing, Cell c, int size, double width) {
        double middle = x(c.impact(), width) + width / 2;
        double y = y(c.likelihood(), size) + LINE;
        drawing.text(middle, y, Anchor.MIDDLE, Drawing.SOFT, false, letter(c.band()) + " " + c.score());
        List<String> shown = c.risks().size() > ROOM ? c.risks().subList(0, ROOM - 1) : c.risks();
        for (int i = 0; i < shown.size(); i++) {
            drawing.text(middle, y + (i + 1) * LINE, Anchor.MIDDLE, Drawing.INK, true, shown.get(i));
        }
        int more = c.risks().size() - shown.size();
        if (more > 0) {
            drawing.text(
                    middle, y + (shown.size() + 1) * LINE, Anchor.MIDDLE, Drawing.INK, true, "+ " + more + " more");
        }
    }

    private static void axes(Drawing drawing, HeatMap map, int size, double width) {
        int below = TOP + size * ROW;
        for (int step = 1; step <= size; step++) {
            List<String> lines = new ArrayList<>(List.of(String.valueOf(step)));
            lines.addAll(List.of(map.likelihoods().get(step - 1).split(" ")));
            double y = y(step, size) + (ROW - lines.size() * LINE) / 2.0 + LINE - 3;
            for (int i = 0; i < lines.size(); i++) {
                drawing.text(LEFT - 1, y + i * LINE, Anchor.END, lines.get(i));
            }
            double middle = x(step, width) + width / 2;
            drawing.text(middle, below + LINE, Anchor.MIDDLE, String.valueOf(step));
            // Neighbours stand on different lines, so that a word has the width of two fields.
            int line = step % 2 == 1 ? 2 : 3;
            drawing.text(
                    middle, below + line * LINE, Anchor.MIDDLE, map.impacts().get(step - 1));
        }
        int foot = below + 4 * LINE + 8;
        drawing.text(0, foot, Anchor.START, Drawing.SOFT, false, "Up: likelihood. Across: impact. ● current  ◆ target");
        drawing.text(
                0,
                foot + LINE + 2,
                Anchor.START,
                Drawing.SOFT,
                false,
                "L low  M moderate  H high  E extreme. Accepted: up to " + map.appetite());
    }

    /** Marks that share a field stand beside each other at its foot. */
    private static void moves(Drawing drawing, HeatMap map, int size, double width) {
        Map<String, Integer> used = new HashMap<>();
        for (Move m : map.moves()) {
            double[] from = place(used, m.fromLikelihood(), m.fromImpact(), size, width);
            double[] to = place(used, m.toLikelihood(), m.toImpact(), size, width);
            drawing.line(from[0], from[1], to[0], to[1], MOVE);
            drawing.mark(from[0], from[1], Shape.CIRCLE, Drawing.INK, m.ref() + " now");
            drawing.mark(to[0], to[1], Shape.DIAMOND, Drawing.WHITE, m.ref() + " target");
        }
    }

    private static double[] place(Map<String, Integer> used, int likelihood, int impact, int size, double width) {
        int n = used.merge(likelihood + "/" + impact, 1, Integer::sum);
        double share = (n % 8 == 0 ? 8 : n % 8) / 9.0;
        return new double[] {x(impact, width) + share * width, y(likelihood, size) + ROW - 10};
    }

    private static double x(int impact, double width) {
        return LEFT + (impact - 1) * width;
    }

    private static double y(int likelihood, int size) {
        return TOP + (size - likelihood) * (double) ROW;
    }

    private static String colour(RiskBand band) {
        return switch (band) {
            case LOW -> "#d6e8d9";
            case MODERATE -> "#f7ecc4";
            case HIGH -> "#f6d3ae";
            case EXTREME -> "#efb3ab";
        };
    }

    private static String letter(RiskBand band) {
        return band.name().substring(0, 1);
    }

    private static String sentence(HeatMap map) {
        int placed = map.cells().stream().mapToInt(c -> c.risks().size()).sum();
        List<String> said = new ArrayList<>();
        if (placed == 0) {
            said.add("No risk is scored");
        } else {
            Map<RiskBand, Integer> counts = map.cells().stream()
                    .collect(Collectors.groupingBy(
                            Cell::band, Collectors.summingInt(c -> c.risks().size())));
            List<String> bands = new ArrayList<>();
            for (int i = RiskBand.values().length - 1; i >= 0; i--) {
                RiskBand band = RiskBand.values()[i];
                int n = counts.getOrDefault(band, 0);
                if (n > 0) {
                    bands.add(n + " " + band.words());
                }
            }
            said.add("Of " + placed + (placed == 1 ? " scored risk, " : " scored risks, ") + String.join(", ", bands));
        }
        if (!map.notAssessed().isEmpty()) {
            said.add(map.notAssessed().size() + " not assessed");
        }
        if (!map.elsewhere().isEmpty()) {
            said.add(map.elsewhere().size() + " scored on a matrix of another size");
        }
        if (!map.moves().isEmpty()) {
            said.add(map.moves().size() + " on the way to a target");
        }
        return String.join("; ", said) + ".";
    }

    private static ChartTable table(HeatMap map) {
        Map<String, Move> moves = map.moves().stream().collect(Collectors.toMap(Move::ref, m -> m));
        List<List<String>> rows = new ArrayList<>();
        for (int i = map.cells().size() - 1; i >= 0; i--) {
            Cell c = map.cells().get(i);
            c.risks().forEach(ref -> {
                Move m = moves.get(ref);
                rows.add(List.of(
                        ref,
                        c.likelihood() + " " + map.likelihoods().get(c.likelihood() - 1),
                        c.impact() + " " + map.impacts().get(c.impact() - 1),
                        String.valueOf(c.score()),
                        c.band().words(),
                        m == null
                                ? ""
                                : m.toLikelihood() + " × " + m.toImpact() + " = " + m.toLikelihood() * m.toImpact()));
            });
        }
        map.notAssessed().forEach(ref -> rows.add(List.of(ref, "", "", "", "not assessed", "")));
        map.elsewhere().forEach(ref -> rows.add(List.of(ref, "", "", "", "on another matrix", "")));
        return new ChartTable(
                "Risks by likelihood and impact",
                List.of("Risk", "Likelihood", "Impact", "Score", "Band", "Target"),
                rows);
    }
}
