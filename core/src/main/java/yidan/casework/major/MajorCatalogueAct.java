package yidan.casework.major;

/** A body's catalogue of major decisions. Source: 临政发〔2023〕14号 一、四 第九条第二款. */
public sealed interface MajorCatalogueAct
        permits EnterMajorCatalogue, RewordMajorCatalogue, HandInMajorCatalogue, TakeMajorCatalogueOnFile {}
