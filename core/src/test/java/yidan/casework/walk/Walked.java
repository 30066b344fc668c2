package yidan.casework.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casefile.CaseFileAct;
import yidan.casefile.use.FileUseAct;
import yidan.casework.lead.LeadAct;

/** Which acts of a case's life were performed on the walks, and how often; which never. */
final class Walked {

    /** What cannot be part of a walk, and why. */
    static final Map<String, String> NOT_WALKED = new LinkedHashMap<>();

    static {
        NOT_WALKED.put(
                "CompileInspectionFile", "of an inspection that has led to no case: walked by InspectionWalkTest");
        NOT_WALKED.put("SignLetter", "of a lead that is handed on, or of an inspection: a case has none");
        for (String act : List.of(
                "CompileExecutionFile",
                "OpenEnforcement",
                "OrderRemoval",
                "CheckRemoval",
                "DecideEnforcement",
                "AnnounceRemoval",
                "NoteSuperiorApproval",
                "TellPolice")) {
            NOT_WALKED.put(act, "under an item of the list and in no case: walked by ExecutionWalkTest");
        }
    }

    private final SortedMap<String, Integer> often = new TreeMap<>();

    void note(Act act) {
        often.merge(ActType.of(act.getClass()).name(), 1, Integer::sum);
    }

    /** Every act of a case, of what hangs on it, of its leads, its file and the use of that. */
    static SortedSet<String> all() {
        SortedSet<String> names = new TreeSet<>();
        Stream.concat(
                        Guide.CHAPTERS.values().stream().flatMap(List::stream),
                        Stream.of(LeadAct.class, CaseFileAct.class, FileUseAct.class))
                .flatMap(chapter -> ActType.permittedBy(chapter).stream())
                .forEach(type -> names.add(type.name()));
        return names;
    }

    SortedSet<String> never() {
        SortedSet<String> never = all();
        never.removeAll(often.keySet());
        never.removeAll(NOT_WALKED.keySet());
        return never;
    }

    /** What was done less than five times. */
    SortedMap<String, Integer> rarely() {
        SortedMap<String, Integer> rare = new TreeMap<>(often);
        rare.values().removeIf(times -> times > 4);
        return rare;
    }
}
