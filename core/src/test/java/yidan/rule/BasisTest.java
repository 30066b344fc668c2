package yidan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.rule.library.ArticleRef;

class BasisTest {

    @Test
    void every_article_that_an_act_names_is_in_the_library() {
        Set<ArticleRef> articles = Shipped.rows("article.tsv").stream()
                .map(row -> ArticleRef.parse(row.get("ref")))
                .collect(Collectors.toSet());
        Map<String, List<ArticleRef>> sections =
                articles.stream().collect(Collectors.groupingBy(ref -> ref.source() + ":" + ref.section()));
        List<String> unknown = new ArrayList<>();
        int named = 0;
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("yidan")) {
            if (!type.isAssignableTo(Act.class) || type.isInterface()) {
                continue;
            }
            ActType act = ActType.of(type.reflect().asSubclass(Act.class));
            for (String basis : act.basis()) {
                ArticleRef ref = ArticleRef.parse(basis);
                named++;
                if (ref.isWholeSection() ? !sections.containsKey(basis) : !articles.contains(ref)) {
                    unknown.add(act.name() + ": " + basis);
                }
            }
        }
        assertEquals(List.of(), unknown);
        assertFalse(named == 0, "no act names an article");
    }
}
