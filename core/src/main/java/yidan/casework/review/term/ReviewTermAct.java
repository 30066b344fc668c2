package yidan.casework.review.term;

/** What stops or lengthens the term of a review. Source: 临政发〔2023〕14号 一、四 第十四条. */
public sealed interface ReviewTermAct permits AskSupplement, SupplyMaterials, PauseReview, ResumeReview, ExtendReview {}
