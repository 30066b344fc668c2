/**
 * The generic list: lazy, filters as chips and in the URL, sort, count, choice of columns, export of what the filter
 * shows, keyboard, detail at the right on wide screens and as a page of its own on narrow ones.
 *
 * <pre>{@code
 * list = new DataList<>("items", new Source<Row>() { … })
 *         .search("items.search")
 *         .filter("type", "items.type", Choice.of(PowerType.values()))
 *         .column("name", Row::name).sort("d.name").grow(3)
 *         .column("law", Row::law)
 *         .key(Row::id)
 *         .detail(row -> new ItemDetail(row))               // at the right
 *         .page(row -> "items/" + row.id())                 // on a phone, and by Enter where there is no detail
 *         .empty("items.empty", desk.button(DraftList.class, …))
 *         .export(exports, "事项清单");
 * body(list);
 * // in the view, which implements BeforeEnterObserver:
 * list.restore(event.getLocation());
 * }</pre>
 */
package yidan.ui.list;
