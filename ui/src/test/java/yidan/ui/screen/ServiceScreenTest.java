package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.HasListDataView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.PreparedCases;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.service.RecordFailedEnforcementService;
import yidan.casework.gate.Gate;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.RecordFailedService;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.ui.act.Choice;

/** Whoever says how a paper was served is asked for what that manner leaves behind, and for nothing else. */
class ServiceScreenTest {

    private static final Set<String> OF_SOME =
            Set.of("receiver", "witness", "mailNumber", "consentSigned", "consent", "publishedOn", "whyNotOtherwise");

    private static final Map<ServiceManner, Set<String>> ASKED = Map.of(
            ServiceManner.DIRECT, Set.of("receiver"),
            ServiceManner.LEFT, Set.of("receiver", "witness"),
            ServiceManner.POST, Set.of("receiver", "mailNumber"),
            ServiceManner.ENTRUSTED, Set.of("receiver"),
            ServiceManner.ELECTRONIC, Set.of("receiver", "consentSigned", "consent"),
            ServiceManner.PUBLIC_NOTICE, Set.of("publishedOn", "whyNotOtherwise"));

    private static final WhereActsAre PLACES = new WhereActsAre(new Traces(CaseWorld.get().world));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "posted without the receipt",
                "day of service corrected to itself",
                "demand of an execution posted without the receipt",
                "day of an execution's service corrected to itself",
                "order of an inspection posted without the receipt"
            })
    void each_manner_of_service_asks_for_what_it_leaves_behind(String gate) {
        Gate before =
                Gate.all().filter(one -> one.name().equals(gate)).findFirst().orElseThrow();
        UUID id = before.arrange();
        ActType type = ActType.of(before.act().apply(id).getClass());
        Person person = Person.logsIn(before.actor());
        PLACES.stand(person, type, id);
        person.clicks(WhereActsAre.button(type));
        if (person.sees("act-" + type.name() + "-forget-draft")) {
            // Somebody has begun it before.
            person.clicks("act-" + type.name() + "-forget-draft");
            person.clicks("act-" + type.name() + "-cancel");
            person.clicks(WhereActsAre.button(type));
        }
        assertEquals(Set.of(), asked(person, type), "before the manner is known");
        choose(person, type, ServiceManner.DIRECT);
        String receiver = "act-" + type.name() + "-receiver";
        assertEquals(
                type.name().equals("ServeDecision"), person.typed(receiver).isEmpty(), "who is known is suggested");
        for (ServiceManner manner : ServiceManner.values()) {
            choose(person, type, manner);
            assertEquals(new TreeSet<>(ASKED.get(manner)), asked(person, type), manner.name());
        }
        String mail = "act-" + type.name() + "-mailNumber";
        choose(person, type, ServiceManner.POST);
        person.types(mail, "XA0044");
        choose(person, type, ServiceManner.LEFT);
        choose(person, type, ServiceManner.POST);
        assertEquals("", person.typed(mail), "what is not asked is given no more");
        for (String always : List.of("manner", "servedOn", "place", "proof", "files")) {
            assertTrue(person.sees("act-" + type.name() + "-" + always), always);
        }
    }

    @Test
    void what_failed_of_an_execution_stands_with_its_papers() {
        CaseWorld world = CaseWorld.get();
        Id<Enforcement> id = new Executing().demanded();
        Id<OfficialDocument> demand = world.paper(id.value(), FormKind.DEMAND);
        world.perform(
                world.officer,
                new RecordFailedEnforcementService(
                        id, null, demand, ServiceManner.DIRECT, world.today(), "牛杜镇示例村", "张某某、李某某", "上门无人。", null));
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("enforcements/" + id);
        officer.opensTab("enforcement-tabs", "cases.tab.documents");
        String shown = officer.reads("case-vouchers");
        assertTrue(shown.contains(FormKind.DEMAND.title()) && shown.contains("上门无人。"), shown);
    }

    @Test
    void a_service_that_failed_names_the_paper_that_was_to_be_served() {
        CaseWorld world = CaseWorld.get();
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = PreparedCases.reported();
        world.perform(world.officer, world.noticeToServe(id, PreparedCases.FINE));
        Id<OfficialDocument> notice = world.paper(id.value(), FormKind.PRIOR_NOTICE);
        world.perform(
                world.officer,
                new RecordFailedService(
                        id, null, notice, ServiceManner.DIRECT, CaseWorld.DAY, "牛杜镇示例村", "张某某、李某某", "上门无人。", null));
        Person officer = Person.logsIn(world.officer);
        officer.goesTo("cases/" + id);
        officer.opensTab("case-tabs", "cases.tab.documents");
        String shown = officer.reads("case-vouchers");
        String number = world.read(register -> register.load(OfficialDocument.class, notice))
                .number()
                .orElseThrow()
                .toString();
        assertTrue(shown.contains(FormKind.PRIOR_NOTICE.title() + "　" + number), shown);
        assertTrue(shown.contains("上门无人。"), shown);
    }

    private static Set<String> asked(Person person, ActType type) {
        Set<String> asked = new TreeSet<>(OF_SOME);
        asked.removeIf(component -> !person.sees("act-" + type.name() + "-" + component));
        return asked;
    }

    @SuppressWarnings("unchecked")
    private static void choose(Person person, ActType type, ServiceManner manner) {
        var field = person.seen(Select.class, "act-" + type.name() + "-manner").orElseThrow();
        ((HasListDataView<Choice<?>, ?>) field)
                .getListDataView()
                .getItems()
                .filter(choice -> choice.value() == manner)
                .forEach(choice -> ((HasValue<?, Object>) field).setValue(choice));
    }
}
