package yidan.document;

/**
 * A document's number: {@code 临猗牛杜罚决字〔2026〕第12号}.
 *
 * @param sign of the organisation, such as 临猗牛杜
 * @param mark of the form, such as 罚决
 * @param ordinal from 1 in each year, without gaps
 */
public record DocumentNumber(String sign, String mark, int year, int ordinal) {

    @Override
    public String toString() {
        return sign + mark + "字〔" + year + "〕第" + ordinal + "号";
    }
}
