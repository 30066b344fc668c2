package yidan.ui.itemlist.township;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.draft.Drafts;
import yidan.itemlist.township.ChooseItems;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.shell.Days;

/** What a person has moved in the list editor and not saved yet, and who changed the list meanwhile. */
@ApplicationScoped
class EditorDraft {

    private static final String ACT = ChooseItems.class.getSimpleName();

    @Inject
    private Drafts drafts;

    @Inject
    private Registers registers;

    /** What was chosen, and when. */
    record Kept(Set<Integer> items, String when) {}

    /** Who did something to the list last. */
    record LastChange(String who, String when) {}

    private record Entry(String body, Instant at) {}

    /** @param loaded what the list has by now: the draft's moves go on top of it */
    Optional<Kept> find(Actor actor, UUID list, Set<Integer> loaded) {
        return drafts.find(actor, ACT, list).flatMap(kept -> {
            JsonObject json = Json.createReader(new StringReader(kept.input())).readObject();
            Set<Integer> merged = onTopOf(loaded, items(json.getJsonArray("base")), items(json.getJsonArray("chosen")));
            return merged.equals(loaded) ? Optional.empty() : Optional.of(new Kept(merged, Days.text(kept.at())));
        });
    }

    void keep(Actor actor, UUID list, Collection<Integer> base, Collection<Integer> chosen) {
        drafts.keep(
                actor,
                ACT,
                list,
                Json.createObjectBuilder()
                        .add("base", array(base))
                        .add("chosen", array(chosen))
                        .build()
                        .toString());
    }

    void drop(Actor actor, UUID list) {
        drafts.drop(actor, ACT, list);
    }

    /** The moves from one set to another, made on a third. */
    static Set<Integer> onTopOf(Set<Integer> current, Set<Integer> base, Set<Integer> chosen) {
        Set<Integer> merged = new TreeSet<>(current);
        chosen.stream().filter(item -> !base.contains(item)).forEach(merged::add);
        base.stream().filter(item -> !chosen.contains(item)).forEach(merged::remove);
        return merged;
    }

    Optional<LastChange> lastChange(Actor actor, UUID list) {
        return registers
                .read(
                        actor,
                        register -> register.of(RecordEntry.class)
                                .where("d.dossierId = :dossier", "dossier", list)
                                .where("d.outcome = yidan.record.Outcome.DONE")
                                .orderBy("d.at desc, d.seq desc")
                                .page(0, 1)
                                .select(Entry.class, "d.body, d.at"))
                .stream()
                .findFirst()
                .map(entry -> {
                    JsonObject body =
                            Json.createReader(new StringReader(entry.body())).readObject();
                    return new LastChange(body.getString("name", ""), Days.text(entry.at()));
                });
    }

    private static Set<Integer> items(JsonArray array) {
        return array.getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonArrayBuilder array(Collection<Integer> items) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(array::add);
        return array;
    }
}
