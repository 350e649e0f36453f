// The vocabularies of the word lists belong to what a stage asks of the lexicon.
@_exported import TelaahLexiconFormat
