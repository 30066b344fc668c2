package yidan.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.tenancy.Actor;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation;
import yidan.tenancy.Role;

/** The record of a township that does nothing else in any test: 交城县司法局 looks at it. */
class RecordChainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final World world = World.get();
    private final RecordChains chains = new RecordChains(world.registers);
    private final Actor head = world.person("tianning-head", World.TIANNING, Role.HEAD);
    private final Actor county = world.person("jc-sifaju-admin", World.JC_JUSTICE, Role.COUNTY_ADMIN);

    @TempDir
    private Path folder;

    @BeforeEach
    void six_entries_of_two_days() throws SQLException {
        wipe();
        for (int at = 0; at < 6; at++) {
            world.itIs(DAY.plusDays(at / 3));
            world.recorder.append(head, "Login", "第" + at + "次 𠮷");
        }
        world.itIs(DAY.plusDays(1));
        job().publish(new CountyCode(World.JIAOCHENG));
    }

    @AfterEach
    void leave_nothing() throws SQLException {
        world.letTimePass();
        wipe();
    }

    private void wipe() throws SQLException {
        for (String table : List.of("record_entry", "record_head", "record_daily_head")) {
            World.sql(world.superuser(), "delete from yidan." + table + " where county_id = 141122");
        }
    }

    @Test
    void the_county_recomputes_a_townships_record() {
        assertTrue(verdict().isWhole());
        assertEquals(6, verdict().entries());
    }

    @Test
    void a_townships_head_recomputes_his_own_and_nobody_elses() {
        assertEquals(6, chains.verify(head, World.TIANNING, read -> {}).entries());
        Actor neighbour = world.person("niudu-head", World.NIUDU, Role.HEAD);
        assertEquals(0, chains.verify(neighbour, World.TIANNING, read -> {}).entries());
    }

    @Test
    void changing_is_found() throws SQLException {
        tamper("update yidan.record_entry set body = replace(body, '第3次', '第9次') where seq = 4");
        assertFlaw(Verdict.Flaw.CHANGED, 4);
    }

    @Test
    void changing_only_what_lists_show_is_found() throws SQLException {
        tamper("update yidan.record_entry set verb = 'Logout' where seq = 2");
        assertFlaw(Verdict.Flaw.CHANGED, 2);
    }

    @Test
    void deleting_is_found() throws SQLException {
        tamper("delete from yidan.record_entry where seq = 3");
        assertFlaw(Verdict.Flaw.DELETED, 3);
    }

    @Test
    void deleting_the_first_is_found() throws SQLException {
        tamper("delete from yidan.record_entry where seq = 1");
        assertFlaw(Verdict.Flaw.DELETED, 1);
    }

    @Test
    void reordering_is_found() throws SQLException {
        tamper("update yidan.record_entry set seq = -2 where seq = 2");
        tamper("update yidan.record_entry set seq = 2 where seq = 5");
        tamper("update yidan.record_entry set seq = 5 where seq = -2");
        assertFlaw(Verdict.Flaw.REORDERED, 2);
    }

    @Test
    void cutting_the_tail_is_found() throws SQLException {
        tamper("delete from yidan.record_entry where seq >= 5");
        assertFlaw(Verdict.Flaw.TAIL_CUT, 5);
    }

    @Test
    void cutting_the_tail_and_moving_the_head_back_is_found_by_the_published_head() throws SQLException {
        tamper("delete from yidan.record_entry where seq >= 3");
        tamper("update yidan.record_head set seq = 2, hash = (select e.hash from yidan.record_entry e"
                + " where e.county_id = 141122 and e.tenant_id = 141122100 and e.seq = 2) where true");
        assertFlaw(Verdict.Flaw.TAIL_CUT, 3);
        assertEquals(DAY, verdict().day());
    }

    @Test
    void emptying_the_record_is_found() throws SQLException {
        tamper("delete from yidan.record_entry where true");
        assertFlaw(Verdict.Flaw.TAIL_CUT, 1);
        tamper("delete from yidan.record_head where true");
        assertFlaw(Verdict.Flaw.TAIL_CUT, 1);
    }

    @Test
    void a_days_head_is_published_once() {
        DailyHeads job = job();
        CountyCode jiaocheng = new CountyCode(World.JIAOCHENG);
        assertEquals(0, job.publish(jiaocheng));
        assertEquals(List.of(3L), seqs());
        world.itIs(DAY.plusDays(2));
        assertEquals(1, job.publish(jiaocheng));
        world.itIs(DAY.plusDays(3));
        assertEquals(0, job.publish(jiaocheng), "nothing new, nothing to publish");
        assertEquals(List.of(6L, 3L), seqs());
    }

    private DailyHeads job() {
        return new DailyHeads(world.registers, new Foundation(world.transactions, world.clock()), world.clock());
    }

    private List<Long> seqs() {
        return chains.publishedHeads(new CountyCode(World.JIAOCHENG), 0, 10).stream()
                .map(RecordChains.PublishedHead::seq)
                .toList();
    }

    @Test
    void an_export_is_checked_without_the_system() throws IOException {
        Path file = export();
        assertSays(0, "记录完整：共 6 条", file);
        List<String> lines = Files.readAllLines(file);
        List<String> changed =
                lines.stream().map(line -> line.replace("第1次", "第8次")).toList();
        assertSays(1, "第 2 条的内容与写入时不符", Files.write(folder.resolve("changed"), changed));
        List<String> cut = lines.subList(0, lines.size() - 2);
        assertSays(1, "第 5 条至第 6 条已不存在", Files.write(folder.resolve("cut"), cut));
        assertSays(2, "不是本系统导出的记录文件", Files.writeString(folder.resolve("other"), "<html>"));
        assertSays(2, "无法读取文件", folder.resolve("nothing"));
    }

    @Test
    void an_export_written_anew_does_not_agree_with_published_heads_kept_elsewhere() throws IOException {
        Path kept = folder.resolve("heads");
        try (OutputStream out = Files.newOutputStream(kept)) {
            new RecordExport(chains, world.clock()).writePublished(new CountyCode(World.JIAOCHENG), out);
        }
        Chain forged = Chain.of(World.TIANNING, 6);
        List<String> lines = new java.util.ArrayList<>(List.of(RecordFormat.title(
                new RecordFormat.Title(141122, 141122100, "天宁镇", world.clock().instant(), forged.head))));
        forged.entries.forEach(entry -> lines.add(RecordFormat.entry(entry)));
        Path file = Files.write(folder.resolve("forged"), lines);
        assertSays(0, "记录完整", file);
        StringBuilder said = new StringBuilder();
        assertEquals(1, VerifyRecord.run(new String[] {file.toString(), "--published", kept.toString()}, said));
        assertTrue(said.toString().contains("与 2026-03-05 公布的链首核对时发现"), said.toString());
    }

    @Test
    void the_list_of_entries_is_filtered() {
        var everything = new RecordChains.Filter(World.TIANNING, "", "", null, null);
        assertEquals(6, chains.count(county, everything));
        assertEquals(
                6,
                chains.lines(county, everything, RecordChains.Order.SEQ, true, 0, 10)
                        .getFirst()
                        .seq());
        for (RecordChains.Order order : RecordChains.Order.values()) {
            assertEquals(
                    6, chains.lines(county, everything, order, false, 0, 10).size());
        }
        assertEquals(3, chains.count(county, new RecordChains.Filter(World.TIANNING, "Login", "", null, DAY)));
        assertEquals(0, chains.count(county, new RecordChains.Filter(World.TIANNING, "", "x", Outcome.REFUSED, null)));
        assertFalse(chains.lines(county, everything, RecordChains.Order.SEQ, true, 0, 1)
                .getFirst()
                .said()
                .orElseThrow()
                .input()
                .isEmpty());
    }

    private Path export() throws IOException {
        Path file = folder.resolve("record.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            new RecordExport(chains, world.clock()).write(county, World.TIANNING, "天宁镇人民政府", out);
        }
        return file;
    }

    private static void assertSays(int result, String words, Path file) {
        StringBuilder said = new StringBuilder();
        assertEquals(result, VerifyRecord.run(new String[] {file.toString()}, said), said.toString());
        assertTrue(said.toString().contains(words), said.toString());
    }

    private Verdict verdict() {
        return chains.verify(county, World.TIANNING, read -> {});
    }

    private void tamper(String statement) throws SQLException {
        World.sql(world.superuser(), statement + " and county_id = 141122 and tenant_id = 141122100");
    }

    private void assertFlaw(Verdict.Flaw flaw, long entry) {
        Verdict verdict = verdict();
        assertEquals(flaw, verdict.flaw(), verdict.toString());
        assertEquals(entry, verdict.entry());
    }
}
