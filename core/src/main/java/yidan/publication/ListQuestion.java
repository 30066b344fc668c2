package yidan.publication;

/**
 * What a reader asks of a list.
 *
 * @param words free words; all must be found in name, type, departments, laws or articles
 * @param type one type of power; empty for all
 * @param department one guiding department; empty for all
 */
public record ListQuestion(String words, String type, String department) {

    public static final ListQuestion EVERYTHING = new ListQuestion("", "", "");

    public ListQuestion {
        words = SearchWords.cut(words);
        type = SearchWords.cut(type);
        department = SearchWords.cut(department);
    }

    public boolean isEmpty() {
        return words.isEmpty() && type.isEmpty() && department.isEmpty();
    }
}
