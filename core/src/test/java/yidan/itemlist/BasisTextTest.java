package yidan.itemlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BasisTextTest {

    private static List<String> faults(String cell) {
        return BasisText.read(cell).faults().stream().map(BasisText.Fault::key).toList();
    }

    @Test
    void a_basis_without_article_is_named() {
        assertEquals(List.of("basis.without-article"), faults("【法律】《中华人民共和国安全生产法》（2021年修正）"));
        assertEquals(List.of("basis.without-article"), faults("《甲法》 《乙法》第三条"));
        assertEquals(List.of("basis.without-article"), faults("《甲法》规定，应当检查。"));
    }

    @Test
    void words_without_a_law_and_an_unknown_rank_are_named() {
        assertEquals(List.of("basis.unreadable"), faults("第三条 应当检查"));
        assertEquals(List.of("basis.unknown-kind"), faults("【宪章】《某某法》第三条"));
        assertEquals(List.of("basis.twice"), faults("《甲法》第三条 某某\n第三条 某某"));
    }

    @Test
    void an_article_that_mentions_other_articles_and_titles_stays_one() {
        List<LegalBasis> bases = BasisText.read("【法律】《甲法》（2020年修订）\n第六十五条 违反本法第五十六条规定，未悬挂《许可证》的，责令改正；\n（一）依照《乙法》第三条处罚；")
                .bases();
        assertEquals(1, bases.size());
        assertEquals("第六十五条", bases.get(0).article());
    }

    @Test
    void markup_and_rare_characters_are_words_like_others() {
        LegalBasis basis =
                BasisText.read("《甲法》第三条之一第二款第（三）项 <script>𠮷</script>").bases().get(0);
        assertEquals("第三条之一第二款第（三）项", basis.article());
        assertEquals("<script>𠮷</script>", basis.text());
    }

    @Test
    void printed_radicals_become_characters() {
        assertEquals("环境卫生", Wording.clean("环境卫\u2F63"));
    }
}
