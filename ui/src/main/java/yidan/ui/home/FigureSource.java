package yidan.ui.home;

import java.util.List;
import yidan.tenancy.Actor;

/** Figures above the work list for heads and the county. A bean of this type is found by itself. */
public interface FigureSource {

    /**
     * One figure that is a link.
     *
     * @param label what is counted
     * @param value how many
     * @param state {@code ok}, {@code due}, {@code overdue} or empty
     * @param path route under {@code /app/} with the list behind the figure
     */
    record Figure(String label, long value, String state, String path) {}

    List<Figure> figuresFor(Actor actor);
}
