package yidan.itemlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yidan.act.ActType;
import yidan.itemlist.adjustment.AdjustmentAct;
import yidan.itemlist.catalogue.CatalogueAct;
import yidan.itemlist.township.CompileList;
import yidan.itemlist.township.ListAct;

class TextsTest {
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern FIRST_LETTERS = Pattern.compile("(catalogue|motion|adjustment|list)\\..*");

    private final Set<String> chinese = ResourceBundle.getBundle(
                    "yidan.itemlist.messages",
                    Locale.ROOT,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet();

    private void allThere(Stream<String> keys) {
        assertEquals(
                Set.of(),
                new TreeSet<>(keys.filter(key -> !chinese.contains(key)).toList()));
    }

    @Test
    void every_refusal_says_why_and_what_to_do() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/yidan/itemlist"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                REFUSAL.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        keys.removeIf(key -> !FIRST_LETTERS.matcher(key).matches());
        allThere(keys.stream().flatMap(key -> Stream.of("refusal." + key, "refusal." + key + ".remedy")));
    }

    @Test
    void every_act_every_stage_and_every_choice_has_its_word() {
        List<ActType> acts = Stream.of(CatalogueAct.class, AdjustmentAct.class, ListAct.class)
                .flatMap(procedure -> ActType.permittedBy(procedure).stream())
                .toList();
        allThere(acts.stream().map(act -> "act." + act.name()));
        allThere(acts.stream()
                .flatMap(act -> act.from().stream()
                        .map(stage -> "stage." + act.dossier().getSimpleName() + "." + stage)));
        allThere(Stream.of(
                        PowerType.values(),
                        Origin.values(),
                        AdjustmentKind.values(),
                        AdjustmentGround.values(),
                        BasisKind.values(),
                        CatalogueDiff.Element.values(),
                        CompileList.Beginning.values(),
                        FineRange.Measure.values(),
                        FineRange.Condition.values(),
                        FineRange.FinedParty.values())
                .flatMap(Arrays::<Enum<?>>stream)
                .map(choice -> choice.getDeclaringClass().getSimpleName() + "." + choice.name()));
    }
}
