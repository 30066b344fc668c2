package yidan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;

/** Nobody's words are put into another mouth. Source: 行政处罚法 第五十五条、第六十四条. */
class SpokenTest {

    private static final List<String> PLACES = List.of("主持人", "听证主持人", "调查人员", "当事人", "委托代理人");
    private static final String NAMES = "赵某某\n何如意\n宋明理、柳一禾\n村民代表孙某某\n临猗县某某农机有限公司";

    @Test
    void what_somebody_quotes_stays_in_his_mouth() {
        String words = "问：当时谁在场？\n答：村主任当时询问：谁点的火？我回答：是我。请问：还要怎样？";
        assertEquals(
                List.of(Map.of("question", "当时谁在场？", "answer", "村主任当时询问：谁点的火？我回答：是我。请问：还要怎样？")),
                Spoken.questions(words));
    }

    @Test
    void every_question_and_every_answer_begins_a_line() {
        assertEquals(
                List.of(
                        Map.of("question", "", "answer", "询问开始。"),
                        Map.of("question", "是否焚烧？", "answer", "是。\n约二分地。"),
                        Map.of("question", "还有何补充？", "answer", "")),
                Spoken.questions("询问开始。\n问：是否焚烧？\n　答: 是。\n约二分地。\n问：还有何补充？"));
    }

    @Test
    void who_was_not_there_says_nothing_at_a_hearing() {
        List<String> speakers = said("主持人：现在开始。\n处罚依据：第八十二条。\n调查人员宋明理：出示照片。\n赵某某（当事人）：数额过高。\n"
                        + "听证主持人：请代理人发言。\n代理人：请求减轻。\n孙某某：我看见了。\n李某某：我也看见了。\n时间：上午。")
                .stream()
                .map(row -> row.get("speaker"))
                .toList();
        assertEquals(List.of("主持人", "", "调查人员宋明理", "赵某某（当事人）", "听证主持人", "代理人", "孙某某", "", ""), speakers);
        assertEquals("处罚依据：第八十二条。", said("处罚依据：第八十二条。").getFirst().get("text"));
    }

    @Test
    void what_is_read_out_of_a_record_is_read_into_it_again() {
        String words = "询问开始。\n问：是否焚烧？\n答：他询问：谁点的火？\n我说：是我。\n问：还有何补充？\n答：" + "长".repeat(4000);
        List<Map<String, String>> turns = Spoken.questions(words);
        assertEquals(words, Spoken.text(turns));
        assertEquals(turns, Spoken.questions(Spoken.text(turns)));
        String minutes = "主持人：现在开始。\n处罚依据：第八十二条。\n赵某某：" + "长".repeat(2000);
        assertEquals(minutes, Spoken.text(said(minutes)));
    }

    @Test
    void an_opinion_is_put_right_and_stays_its_members_own() {
        OfficialDocument minutes = new OfficialDocument(
                new OrganisationCode(140_821_001),
                UUID.randomUUID(),
                UUID.randomUUID(),
                FormKind.DISCUSSION_RECORD,
                Filling.of(
                        FormKind.DISCUSSION_RECORD,
                        Map.of(
                                "opinions",
                                List.of(
                                        Map.of("speaker", "陆行知", "text", "同意。\n理由：适当。"),
                                        Map.of("speaker", "沈若水", "text", "同意。")))),
                LocalDate.of(2026, 3, 2));
        FormField opinions =
                FormField.of(FormKind.DISCUSSION_RECORD, "opinions").orElseThrow();
        String words = "陆行知：同意。\n理由：适当。\n沈若水：同意。";
        assertEquals(words, Spoken.text(minutes.fields().get("opinions")));
        assertEquals(minutes.fields().get("opinions"), Spoken.table(minutes, opinions, words));
        assertEquals(
                "反对。",
                Spoken.table(minutes, opinions, "陆行知：同意。\n沈若水：反对。").getLast().get("text"));
        Refusal refused = assertThrows(Refusal.class, () -> Spoken.table(minutes, opinions, "陆行知：同意。\n李某某：同意。"));
        assertEquals("document.other-speakers", refused.key());
    }

    private static List<Map<String, String>> said(String minutes) {
        return Spoken.statements(minutes, PLACES, NAMES);
    }
}
