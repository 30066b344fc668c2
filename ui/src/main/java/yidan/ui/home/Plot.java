package yidan.ui.home;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small bar chart with its figures as a table below, for those who do not see it. */
final class Plot extends Div {

    private static final long serialVersionUID = 1L;

    /* Colours and face are the style sheet's tokens: named here, looked up where they are drawn. */
    private static final String DRAW = """
            var box = this, style = getComputedStyle(document.documentElement);
            var token = function (name) { return style.getPropertyValue(name).trim(); };
            var option = JSON.parse($0);
            option.color = option.color.map(token);
            option.textStyle = { fontFamily: token('--yidan-font'), color: token('--yidan-ink') };
            [option.xAxis, option.yAxis].forEach(function (axis) {
              axis.axisLabel = Object.assign(axis.axisLabel || {}, { color: token('--yidan-muted') });
              axis.axisLine = { lineStyle: { color: token('--yidan-line') } };
              axis.splitLine = { lineStyle: { color: token('--yidan-line') } };
            });
            var chart = echarts.init(box, null, { renderer: 'svg' });
            chart.setOption(option);
            new ResizeObserver(function () { if (box.isConnected) chart.resize(); }).observe(box);
            """;

    /**
     * One series.
     *
     * @param colour name of the token
     * @param values one for each name on the axis
     */
    record Series(String name, String colour, List<Long> values) {}

    private final List<String> names;
    private final List<Series> series;
    private final boolean lying;
    private final Div chart = new Div();

    /**
     * @param lying bars from left to right, for long names; else upright ones
     */
    Plot(String id, String title, List<String> names, List<Series> series, boolean lying) {
        this.names = List.copyOf(names);
        this.series = List.copyOf(series);
        this.lying = lying;
        setId(id);
        addClassNames("card", "plot");
        chart.addClassName("plot-chart");
        if (lying) {
            chart.setHeight(Math.max(176, 40 + 28 * names.size()), Unit.PIXELS);
        }
        chart.getElement().setAttribute("role", "img");
        chart.getElement().setAttribute("aria-label", title + "：" + spoken());
        NativeDetails figures = new NativeDetails(getTranslation("plot.figures"), table());
        figures.setId(id + "-figures");
        add(new H2(title), chart, figures);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://js/echarts.min.js");
        chart.getElement().executeJs(DRAW, option());
    }

    private String spoken() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            words.add(names.get(i) + " "
                    + series.stream()
                            .map(one -> one.name() + " " + one.values().get(at))
                            .collect(Collectors.joining("、")));
        }
        return String.join("；", words);
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("plot.what")));
        series.forEach(one -> head.add(new NativeTableHeaderCell(one.name())));
        table.add(head);
        for (int i = 0; i < names.size(); i++) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(names.get(i));
            row.add(name);
            for (Series one : series) {
                row.add(new NativeTableCell(Long.toString(one.values().get(i))));
            }
            table.add(row);
        }
        return table;
    }

    private String option() {
        JsonArrayBuilder axisNames = Json.createArrayBuilder(names);
        JsonObjectBuilder named = Json.createObjectBuilder()
                .add("type", "category")
                .add("data", axisNames)
                .add("axisTick", Json.createObjectBuilder().add("show", false))
                .add("inverse", lying);
        JsonObjectBuilder counted =
                Json.createObjectBuilder().add("type", "value").add("minInterval", 1);
        JsonArrayBuilder colours = Json.createArrayBuilder();
        JsonArrayBuilder drawn = Json.createArrayBuilder();
        for (Series one : series) {
            colours.add(one.colour());
            drawn.add(Json.createObjectBuilder()
                    .add("name", one.name())
                    .add("type", "bar")
                    .add("barMaxWidth", 14)
                    .add("data", Json.createArrayBuilder(one.values())));
        }
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("color", colours)
                .add(
                        "grid",
                        Json.createObjectBuilder()
                                .add("left", 8)
                                .add("right", 16)
                                .add("top", 32)
                                .add("bottom", 8)
                                .add("containLabel", true))
                .add(
                        "legend",
                        Json.createObjectBuilder()
                                .add("top", 0)
                                .add("right", 0)
                                .add("itemWidth", 12)
                                .add("itemHeight", 12))
                .add("tooltip", Json.createObjectBuilder().add("trigger", "axis"))
                .add("xAxis", lying ? counted : named)
                .add("yAxis", lying ? named : counted)
                .add("series", drawn)
                .build()
                .toString();
    }
}
