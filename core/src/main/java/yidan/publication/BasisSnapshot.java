package yidan.publication;

/**
 * One basis of an item.
 *
 * @param kind 法律, 行政法规 and so on
 * @param title title without 《》
 * @param version what stands in brackets behind the title; may be empty
 * @param article 第九条第二款
 * @param text the article's words; may be empty
 *     <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
public record BasisSnapshot(String kind, String title, String version, String article, String text) {

    /** The citation as people read it. */
    public String citation() {
        return "《" + title + "》" + (version.isEmpty() ? "" : "（" + version + "）") + article;
    }
}
