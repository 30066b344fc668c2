package yidan.itemlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two versions of a catalogue or list differ in. A number that only moved up because others went is no change.
 *
 * <p>Source: 临政发〔2023〕13号 一（一）变更、（二）增加、（三）减少。
 */
public record CatalogueDiff(List<Change> changes, int unchanged) {

    /** The parts of an item that may differ. */
    public enum Element {
        NAME,
        TYPE,
        BASES,
        DEPARTMENTS,
        HOLDER
    }

    /**
     * One item that differs.
     *
     * @param before null if added
     * @param after null if removed
     */
    public record Change(AdjustmentKind kind, CatalogueItem before, CatalogueItem after, Set<Element> elements) {
        public int id() {
            return after == null ? before.id() : after.id();
        }
    }

    public static CatalogueDiff between(Collection<CatalogueItem> before, Collection<CatalogueItem> after) {
        Map<Integer, CatalogueItem> old = new HashMap<>();
        before.forEach(item -> old.put(item.id(), item));
        List<Change> changes = new ArrayList<>();
        int unchanged = 0;
        for (CatalogueItem now : after) {
            CatalogueItem was = old.remove(now.id());
            if (was == null) {
                changes.add(new Change(AdjustmentKind.ADDED, null, now, Set.of()));
                continue;
            }
            Set<Element> elements = differing(was.item(), now.item());
            if (elements.isEmpty()) {
                unchanged++;
            } else {
                AdjustmentKind kind =
                        elements.contains(Element.BASES) ? AdjustmentKind.BASIS_CHANGED : AdjustmentKind.OTHER;
                changes.add(new Change(kind, was, now, elements));
            }
        }
        before.stream()
                .filter(item -> old.containsKey(item.id()))
                .forEach(item -> changes.add(new Change(AdjustmentKind.REMOVED, item, null, Set.of())));
        return new CatalogueDiff(List.copyOf(changes), unchanged);
    }

    public List<Change> of(AdjustmentKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static Set<Element> differing(EnforcementItem was, EnforcementItem now) {
        Set<Element> elements = EnumSet.noneOf(Element.class);
        mark(elements, Element.NAME, was.name(), now.name());
        mark(elements, Element.TYPE, was.type(), now.type());
        mark(elements, Element.BASES, was.bases(), now.bases());
        mark(elements, Element.DEPARTMENTS, was.departments(), now.departments());
        mark(elements, Element.HOLDER, was.holder(), now.holder());
        return elements;
    }

    private static void mark(Set<Element> elements, Element element, Object was, Object now) {
        if (!was.equals(now)) {
            elements.add(element);
        }
    }
}
