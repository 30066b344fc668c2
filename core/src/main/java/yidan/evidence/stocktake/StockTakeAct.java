package yidan.evidence.stocktake;

/** The life of a stock-take. Source: 临政发〔2023〕14号 四、九（四）（2）第七条. */
public sealed interface StockTakeAct permits CountPlace, SignStockTake, DropStockTake {}
