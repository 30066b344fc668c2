package yidan.ui.portal;

import java.time.LocalDate;
import java.util.List;
import yidan.publication.PublishedStandard;

/** What the page of a county's benchmarks shows: those in force or to come, and earlier ones. */
public record BenchmarksPage(LocalDate today, List<PublishedStandard> current, List<PublishedStandard> earlier) {}
