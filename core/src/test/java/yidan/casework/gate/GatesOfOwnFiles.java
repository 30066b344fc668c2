package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casefile.CompileExecutionFile;
import yidan.casefile.CompileInspectionFile;
import yidan.casework.CaseWorld;
import yidan.inspection.Inspection;
import yidan.inspection.Outcome;
import yidan.tenancy.Id;

/** The gates of the files of executions and inspections that hang on no case. Source: 临政发〔2023〕14号 一、九 第二条至第四条、第十八条. */
final class GatesOfOwnFiles {

    private static final CaseWorld WORLD = CaseWorld.standing();

    private GatesOfOwnFiles() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "file of an execution that goes on",
                                once("PreparedExecutions ordered", PreparedExecutions::ordered),
                                WORLD.officer,
                                id -> new CompileExecutionFile(Id.of(id), "本卷材料齐全。", null),
                                "casefile.execution-goes-on")
                        .inSql("enforcement", "archived_in = id", "enforcement_archived_at_its_end"),
                Gate.shut(
                                "file of an inspection that goes on",
                                once("GatesOfInspections planned", GatesOfInspections::planned),
                                WORLD.officer,
                                GatesOfOwnFiles::compile,
                                "casefile.inspection-goes-on")
                        .inSql("inspection", "archived_in = id", "inspection_archived_at_its_end"),
                Gate.shut(
                                "file of a suspected violation of which no lead was made",
                                once("GatesOfOwnFiles suspected", GatesOfOwnFiles::suspected),
                                WORLD.officer,
                                GatesOfOwnFiles::compile,
                                "casefile.suspicion-without-lead")
                        .inSql("inspection", "archived_in = id", "inspection_archived_with_its_lead"),
                Gate.shut(
                        "file of an inspection whose lead waits",
                        once("GatesOfInspections ledOn", GatesOfInspections::ledOn),
                        WORLD.officer,
                        GatesOfOwnFiles::compile,
                        "casefile.lead-not-settled"),
                Gate.shut(
                        "file of an inspection compiled by who did not inspect",
                        once("GatesOfOwnFiles over", GatesOfOwnFiles::over),
                        WORLD.third,
                        GatesOfOwnFiles::compile,
                        "case.not-the-handler"));
    }

    private static CompileInspectionFile compile(UUID id) {
        return new CompileInspectionFile(Id.of(id), "本卷材料齐全。", null);
    }

    private static Id<Inspection> suspected() {
        return GatesOfInspections.recorded(EnumSet.of(Outcome.SUSPECTED_VIOLATION), null, null);
    }

    private static Id<Inspection> over() {
        return GatesOfInspections.recorded(EnumSet.of(Outcome.NO_PROBLEM), null, null);
    }
}
