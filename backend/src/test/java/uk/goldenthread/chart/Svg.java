package uk.goldenthread.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawn chart as a reader of XML sees it. */
public final class Svg {
    private final Element root;

    private Svg(Element root) {
        this.root = root;
    }

    /** Read, and held against what every chart must be. */
    public static Svg of(Chart chart) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).contains(chart.sentence());
        assertThat(chart.svg()).doesNotContain("style=", "<script", "href", " id=", "NaN", "Infinity");
        assertThat(chart.table().rows())
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(chart.table().columns()));
        return new Svg(root);
    }

    public List<Element> all(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** What is written, each once; the white edges under it are left out. */
    public List<String> texts() {
        return all("text").stream()
                .filter(t -> t.getAttribute("stroke").isEmpty())
                .map(Element::getTextContent)
                .toList();
    }

    /** The shapes of marks with their colours, in their order. */
    public List<String> marks() {
        return all("path").stream()
                .map(p -> p.getAttribute("d") + " " + p.getAttribute("fill"))
                .toList();
    }

    public List<String> titles() {
        return all("title").stream().map(Element::getTextContent).toList();
    }

    /** Across, in per cent, of the marks in their order. */
    public List<Double> across() {
        return all("path").stream()
                .map(p -> (Element) p.getParentNode())
                .map(s -> Double.valueOf(s.getAttribute("x").replace("%", "")))
                .toList();
    }

    public long dashed(String colour) {
        return all("line").stream()
                .filter(l -> l.getAttribute("stroke").equals(colour)
                        && !l.getAttribute("stroke-dasharray").isEmpty())
                .count();
    }
}
