import TelaahText

/// Whom a pronoun, a clitic or nothing at all goes back to.
struct Antecedent {
  let source: Source
  /// Whether it is the last speaker, and not somebody presented since.
  let isLast: Bool
  var doubt: Doubt = []
  /// How sure that turn was.
  var confidence = 1.0
}

extension Discourse {
  /// The most sentences between two statements that are read for a new subject, and behind a
  /// human being's turn for which an organisation's does not end it.
  private static let widestGap = 12
  /// The most names behind a turn that are looked at for somebody else.
  private static let mostRivals = 64

  /// Whom a pronoun or clitic before `start` means: the subject of the nearest sentence since the
  /// last statement that presents a person, else the last human being who spoke, else the last
  /// speaker.
  ///
  /// An organisation's or a crowd's statement between two of a person (*Perbarindo memperkirakan …,
  /// ujarnya*) does not take the turn: *-nya* means somebody.
  ///
  /// What is recalled (*Sebagaimana diketahui, …*) presents nobody who is then quoted.
  func antecedent(before start: Int, isQuoted: Bool = false) -> Antecedent? {
    var index = reading.sentence(of: max(0, start - 1)) ?? 0
    var steps = 0
    var fallback: Source?
    let end = lastEnd
    while start > end, index >= 0, index < reading.sentences.count, steps < Discourse.widestGap {
      let sentence = reading.sentences[index].clamped(to: end..<max(start, end))
      if sentence.isEmpty { break }
      index -= 1
      steps += 1
      let goesOn = argues(sentence) || isQuoted && recalls(sentence)
      if let presented = presented(by: sentence),
        !goesOn || last == nil || isExample(sentence) && isNew(presented, sentence.lowerBound)
      {
        if presented.kind == .person && presented.entity != nil
          || presented.kind == .unnamed && presented.isPersonal && steps == 1
        {
          return found(presented, steps)
        }
        if last == nil { fallback = fallback ?? presented }
      }
      // What follows the last statement in its sentence (*kata X, yang datang bersama Y*) is X's.
      if goesOn || sentence.lowerBound == end && end > 0 && !startsSentence(end) { continue }
      if let subject = subject(of: sentence) {
        if subject == last?.source || last == nil || subject.entity == nil
          || isNew(subject, sentence.lowerBound)
        {
          return found(subject, steps)
        }
        if isTurnedTo(subject, sentence) {
          var turned = found(subject, steps)
          turned.doubt.insert(.rival)
          return turned
        }
        break
      }
      // *Kabar itu dikonfirmasi oleh X. Dia menyebut …*
      if let mention = reading.agent(of: sentence)?.mention, let owner = owners[mention],
        isNew(source(owner), sentence.lowerBound)
      {
        return found(source(owner), steps)
      }
    }
    if let turn = turn() {
      return Antecedent(
        source: turn.source, isLast: true, doubt: rivals(of: turn, before: start),
        confidence: turn.confidence)
    }
    return fallback.map { found($0, steps) }
  }

  /// The turn of somebody with a rank and without a title, whom a title alone may mean where nobody
  /// bears it: *Kombes Budi … kata Kapolres*.
  func rankedTurn(_ title: Range<Int>, before start: Int) -> Turn? {
    guard let turn = lastPerson, let id = turn.source.entity,
      reading.entities[id].attributes.rank != nil, reading.entities[id].roles.isEmpty,
      reading.traits(title.lowerBound).contains(.titleHead),
      let sentence = reading.sentence(of: start),
      sentence - turn.sentence < Discourse.widestGap
    else { return nil }
    return turn
  }

  /// Whether a name is a noun that only ever begins sentences: *Pembiayaan, Tujuannya*.
  func isCommonNoun(_ id: Int, _ words: Range<Int>) -> Bool {
    reading.entities[id].kind == .person && reading.entities[id].roles.isEmpty
      && words.allSatisfy { reading.isNoun($0) }
      && reading.entities[id].mentions.allSatisfy { mention in
        guard let name = reading.name(ofMention: mention) else { return false }
        return reading.shape(name.words.lowerBound).contains(.sentenceInitial)
      }
  }

  /// Whose turn it is.
  private func turn() -> Turn? {
    guard let last else { return nil }
    guard !last.source.isPersonal, let person = lastPerson,
      last.sentence - person.sentence < Discourse.widestGap
    else { return last }
    return person
  }

  private func found(_ source: Source, _ steps: Int) -> Antecedent {
    Antecedent(
      source: source, isLast: source == last?.source, doubt: steps > 1 ? .far : [],
      confidence: source == last?.source ? last?.confidence ?? 1 : 1)
  }

  private func startsSentence(_ word: Int) -> Bool {
    reading.sentence(of: word).map { reading.sentences[$0].lowerBound == word } ?? true
  }

  /// What has been named since a turn.
  private func rivals(of turn: Turn, before start: Int) -> Doubt {
    var doubt: Doubt = []
    guard turn.sentence < reading.sentences.count else { return doubt }
    let end = reading.sentences[turn.sentence].upperBound
    if let sentence = reading.sentence(of: max(0, start - 1)), sentence > turn.sentence + 1 {
      doubt.insert(.far)
    }
    var index = reading.firstName(from: end)
    let limit = min(reading.names.count, index + Discourse.mostRivals)
    while index < limit, reading.names[index].words.lowerBound < start {
      let name = reading.names[index]
      index += 1
      if name.kind == .person, let owner = owners[name.mention],
        names.same(owner) != turn.source.entity
      {
        doubt.insert(.rival)
        break
      }
    }
    return doubt
  }

  /// Whether a sentence argues for the one before (*Apalagi …, Sebab …*), and so presents nobody.
  private func argues(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first else { return false }
    return reading.isParticle(first, .argument)
  }

  /// *Misalnya, anggota X Budi menyoroti …*: an example may present somebody.
  private func isExample(_ sentence: Range<Int>) -> Bool {
    sentence.first.map { reading.spells($0, "misalnya") } ?? false
  }

  /// *Diketahui, …; Sebagaimana diketahui, …*
  private func recalls(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(2).contains { reading.spells($0, "diketahui") }
  }

  /// The person who is a sentence's subject: its first name that no preposition governs.
  private func subject(of sentence: Range<Int>) -> Source? {
    guard reading.block(of: sentence.lowerBound) != nil,
      let phrase = firstPerson(sentence) ?? reading.predicateOrUndergoer(of: sentence)
    else { return nil }
    if let mention = phrase.mention {
      if let words = relation(phrase, to: mention) {
        return asWritten(words, rule: "statements/speaker-relation").source
      }
      guard let owner = owners[mention] else { return named(mention, phrase) }
      // *Prihatin dengan itu, …*: a capital from the sentence alone makes no person.
      let isDoubtful =
        isCommonNoun(owner, phrase.words)
        || phrase.words.count == 1
          && (reading.entities[owner].mentions.count == 1
            && reading.shape(phrase.words.lowerBound).contains(.sentenceInitial)
            || reading.shape(phrase.words.lowerBound).contains(.allCapitals))
      return reading.entities[owner].isCredit || isDoubtful ? nil : source(owner)
    }
    guard case .role(let role) = phrase.form else { return nil }
    return roleOwners[role].map { source($0) }
  }

  /// The person who begins a sentence; no title that nobody bears (*Salah satu warga yang hadir adalah
  /// Budi*).
  private func firstPerson(_ sentence: Range<Int>) -> SpeakerPhrase? {
    guard let phrase = reading.firstPerson(sentence) else { return nil }
    if case .role(let role) = phrase.form, roleOwners[role] == nil { return nil }
    return phrase
  }

  /// Whose turn a sentence stays in which somebody else speaks by the way: *Budi menegur Santoso, yang
  /// menyebut …*; nil where its subject speaks himself, or is no person.
  func mainSubject(of draft: Draft, besides source: Source?) -> Source? {
    guard draft.form != .direct, let source, source.isPersonal, let cue = draft.cue, cue.word > 0,
      reading.spells(cue.word - 1, "yang"), let sentence = reading.sentence(of: cue.word),
      reading.sentences[sentence].lowerBound < draft.speaker.words.lowerBound,
      let subject = subject(
        of: reading.sentences[sentence].lowerBound..<draft.speaker.words.lowerBound),
      subject.isPersonal, subject != source
    else { return nil }
    return subject
  }

  /// The person whom a sentence shows with words, if no statement: who thanks, answers, stresses,
  /// or by whom *hal senada disampaikan*.
  private func presented(by sentence: Range<Int>) -> Source? {
    var index = reading.firstCue(from: sentence.lowerBound)
    while index < reading.cues.count, reading.cues[index].word < sentence.upperBound {
      let cue = reading.cues[index]
      index += 1
      // *Serat Centhini, kumpulan tulisan Raja Pakubuwono V, yang menceritakan …*
      if cue.word > sentence.lowerBound, reading.spells(cue.word - 1, "yang") { continue }
      if let found = presented(by: cue, in: sentence) { return found }
    }
    return nil
  }

  private func presented(by cue: CueWord, in sentence: Range<Int>) -> Source? {
    let speaker: SpeakerPhrase?
    if cue.hasClitic {
      return nil
    } else if cue.traits.contains(.cuePassive) {
      speaker = reading.speaker(after: cue, limit: sentence.upperBound)
      guard speaker?.words.lowerBound ?? .max <= cue.word + 14 else { return nil }
    } else if cue.traits.intersects([.cueActive, .cueClause]), !reading.perceives(cue) {
      speaker = reading.subject(of: cue, lower: sentence.lowerBound)
    } else {
      return nil
    }
    guard let speaker else { return nil }
    if let mention = speaker.mention {
      if let owner = owners[mention], isCommonNoun(owner, speaker.words) { return nil }
      if let words = relation(speaker, to: mention) {
        return asWritten(words, rule: "statements/speaker-relation").source
      }
      if case .names(let all) = speaker.form { return several(all) }
      return named(mention, speaker)
    }
    switch speaker.form {
    case .unnamed, .written:
      return resolved(speaker, before: sentence.lowerBound, cue: cue).source
    default: return nil
    }
  }

  /// Whether a paragraph of its own turns to somebody known: between it and the last statement the
  /// last speaker is not named again.
  private func isTurnedTo(_ source: Source, _ sentence: Range<Int>) -> Bool {
    guard let last, let block = reading.block(of: sentence.lowerBound),
      block.lowerBound >= lastEnd, block.lowerBound == sentence.lowerBound
    else { return false }
    var index = reading.firstName(from: lastEnd)
    while index < reading.names.count,
      reading.names[index].words.lowerBound < sentence.upperBound
    {
      if owners[reading.names[index].mention] == source.entity { return true }
      if owners[reading.names[index].mention] == last.source.entity { return false }
      index += 1
    }
    return true
  }

  /// Whether somebody is named here for the first time: presented, and so ready to speak.
  private func isNew(_ source: Source, _ word: Int) -> Bool {
    guard let id = source.entity, let mention = reading.entities[id].mentions.first,
      let name = reading.name(ofMention: mention)
    else { return false }
    return name.words.lowerBound >= word
  }
}
