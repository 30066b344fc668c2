package yidan.ui.home;

import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.List;

/** The two plots above the work list: twelve months, and the parts of the whole. */
final class HomePlots extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PRIMARY = "--yidan-primary";
    private static final String OVERDUE = "--yidan-overdue";
    private static final String DUE = "--yidan-due";

    HomePlots(HeadFigures.Shown shown) {
        addClassName("plots");
        add(months(shown), parts(shown));
    }

    private Plot months(HeadFigures.Shown shown) {
        List<String> names = shown.opened().keySet().stream().map(this::month).toList();
        return new Plot(
                "plot-months",
                getTranslation("plot.months"),
                names,
                List.of(
                        new Plot.Series(
                                getTranslation("plot.opened"),
                                PRIMARY,
                                List.copyOf(shown.opened().values())),
                        new Plot.Series(
                                getTranslation("plot.missed"),
                                OVERDUE,
                                List.copyOf(shown.missed().values()))),
                false);
    }

    /** 2026年1月 at the turn of the year, 2月 else. */
    private String month(YearMonth month) {
        return month.getMonthValue() == 1
                ? getTranslation("plot.january", month.getYear())
                : getTranslation("plot.month", month.getMonthValue());
    }

    private Plot parts(HeadFigures.Shown shown) {
        List<Long> open =
                shown.parts().values().stream().map(HeadFigures.Part::open).toList();
        List<Long> late =
                shown.parts().values().stream().map(HeadFigures.Part::late).toList();
        return new Plot(
                "plot-parts",
                getTranslation(shown.ofCounty() ? "plot.townships" : "plot.kinds"),
                List.copyOf(shown.parts().keySet()),
                List.of(
                        new Plot.Series(getTranslation("figure.OPEN"), PRIMARY, open),
                        new Plot.Series(
                                getTranslation(shown.ofCounty() ? "figure.OVERDUE" : "figure.RETURNED"),
                                shown.ofCounty() ? OVERDUE : DUE,
                                late)),
                true);
    }
}
