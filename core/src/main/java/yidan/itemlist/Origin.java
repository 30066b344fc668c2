package yidan.itemlist;

/**
 * Where a township's power comes from: the law itself (附件1), or a power of the county handed down (附件2).
 *
 * <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
public enum Origin {
    STATUTORY("法定"),
    DELEGATED("下放");

    private final String term;

    Origin(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
