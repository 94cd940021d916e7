import { deskJa } from './desk';
import { scopeJa } from './scope';
import { secretKindsJa } from './secret-kinds';
import type { Words } from './words';

/** Japanese, as the support teams write: です・ます, no exclamation marks, no blame. */
export const ja: Words = {
  language: 'ja',
  list: (names) => names.join('、'),
  rules: {
    secrets: {
      name: '機密情報のマスク',
      title: ({ kind }) => `機密情報のマスク: ${secretKindsJa[kind].name}`,
      // The kind stands in the title just above.
      hint: ({ kind, count, file, inName }) =>
        inName
          ? 'ファイル名に、機密情報と思われる値があります。ファイル名を変更してから、ファイルを選択し直してください。'
          : file !== undefined
            ? `添付ファイルの中に、機密情報と思われる値が${count > 1 ? ` ${count} か所` : ''}あります。値だけをマスクして保存し、ファイルを選択し直してください。`
            : kind === 'expired-sas'
              ? '有効期限が過ぎた SAS があります。使用できないはずの値ですが、念のため、送信前に値だけをマスクすることをお勧めします。'
              : `機密情報と思われる値が${count > 1 ? ` ${count} か所に` : ''}あります。送信前に値だけをマスクしてください。`,
      why: 'お問い合わせの内容は、複数の担当者が閲覧します。機密情報が含まれていると、調査の開始が遅れたり、起票のやり直しが必要になったりする場合があります。',
    },
    ...scopeJa.rules,
    'severity-a': {
      name: '重要度 A の条件',
      title: (data) =>
        ({
          checklist: '重要度 A の条件',
          'phone-only': '重要度 A のご連絡方法は電話',
          plan: '重要度 A を利用できるサポート プラン',
          higher: '事業が停止しているときの重要度',
          escalation: '重要度 A への変更',
        })[data.about],
      hint: (data) => {
        switch (data.about) {
          case 'phone-only':
            return '重要度 A は電話のみでの対応となります。「ご希望の連絡方法」で「電話」を選択し、電話番号をもう一度ご確認ください。';
          case 'plan':
            return '選択中のサポート プランでは、重要度 A をご利用いただけない可能性があります。ご契約の内容をご確認ください。';
          case 'higher':
            return '現在、大きな影響が出ているようです。事業が停止していて、夜間や休日も電話で連絡がつく場合は、重要度 A もご検討ください。';
          case 'escalation':
            return '重要度を A に上げる場合は、新規に重要度 A で起票し、既存のお問い合わせ番号を記載してください (2023 年 11 月時点のご案内)。既存のお問い合わせでは、緊急対応の担当者が呼び出されません。';
          case 'checklist':
            return Object.values(data.answers).some(({ state }) => state === 'no')
              ? '次の点から、重要度 B または C が適していると思われます。実際の状況と異なる場合は、回答を変更してください。'
              : Object.values(data.answers).some(({ state }) => state === 'open')
                ? '重要度 A は、事業が停止しているような緊急の状況を想定しています。次の質問にお答えください。'
                : '4 つの条件がそろっています。回答はサポートには届きませんので、状況を本文にもご記載ください。重要度 A では、お客様にも夜間や休日を含めて電話でのご対応をお願いしています。';
        }
      },
      why: '重要度 A では、夜間や休日もサポート エンジニアとお客様の双方が対応を続けます。条件に合わない場合は、ご相談のうえ B または C に変更される場合があります。',
    },
    'attached-files': {
      name: '添付ファイルの確認',
      title: ({ about }) => (about === 'picture' ? '画像や動画の内容の確認' : '添付ファイルの内容の確認'),
      hint: ({ about }) =>
        ({
          picture:
            '画像や動画の中の文字は、この拡張機能では読み取れません。パスワードやキーなどが写っていないか、送信前にご確認ください。',
          binary:
            'テキストとして読み取れない形式のため、内容を確認できませんでした。機密情報が含まれていないか、ご確認ください。',
          large:
            '5 MB を超えるファイルの内容は確認していません。ポータルにもサイズの上限がありますので、必要な部分の抜き出しや圧縮をご検討ください。',
          locked:
            'ファイルを開けませんでした。選択後に移動や変更が行われたか、ほかのアプリで使用中の可能性がありますので、もう一度選択してください。',
          broken:
            '圧縮ファイルを開けませんでした。壊れている可能性がありますので、作り直したファイルを選択してください。',
          bomb: '展開後のサイズが大きいため、圧縮ファイルの内容をすべては確認できませんでした。必要なファイルだけを圧縮し直すことをお勧めします。',
          encrypted:
            'パスワードで保護されているため、内容を確認できませんでした。機密情報が含まれていないかをご確認いただき、保護に使ったパスワードはお問い合わせに記載しないようお願いします。',
          nested:
            '圧縮ファイルの中にさらに圧縮されたファイルがあり、内容を確認できませんでした。機密情報が含まれていないか、ご確認ください。',
          many: 'ファイルの数が多いため、圧縮ファイルの内容をすべては確認できませんでした。必要なファイルだけを圧縮し直すことをお勧めします。',
          interrupted:
            '読み取りが途中で終わったため、内容をすべては確認できませんでした。機密情報が含まれていないか、ご確認ください。',
        })[about],
      why: '添付ファイルも複数の担当者が閲覧するため、機密情報が含まれていると、調査の開始が遅れる場合があります。',
    },
    'owning-subscription': {
      name: 'リソースを含むサブスクリプションからの起票',
      title: ({ about }) =>
        about === 'several'
          ? 'サブスクリプションごとのお問い合わせ'
          : 'リソースを含むサブスクリプションからの起票',
      hint: (data) => {
        if (data.about === 'several')
          return `${data.count} つのサブスクリプションが記載されています。それぞれの調査をご希望の場合は、サブスクリプションごとに起票し、お問い合わせ番号を相互に記載してください。`;
        return data.by === 'origin'
          ? '直前に開いていたリソースは、選択中とは別のサブスクリプションにあります。そのリソースについてのお問い合わせの場合は、サブスクリプションの選択をご確認ください。'
          : '対象のリソースは、選択中とは別のサブスクリプションにあるようです。そのリソースの調査をご希望の場合は、リソースを含むサブスクリプションを選択してください。';
      },
      why: 'サポートが調査できるのは、お問い合わせを起票したサブスクリプションのリソースに限られます。別のサブスクリプションの調査は、セキュリティ上の理由で行えません。',
    },
  },
  secretKinds: secretKindsJa,
  files: {
    reading: (name) => `添付ファイルを確認しています: ${name}`,
    percent: (percent) => `確認中 (${percent}%)`,
    clean: '機密情報は見つかりませんでした',
    secrets: (count) => `機密情報と思われる値が ${count} か所`,
    unread: {
      picture: '画像・動画のため未確認',
      binary: 'テキストではないため未確認',
      large: '5 MB を超えるため未確認',
      locked: '開けないため未確認',
      broken: '壊れているため未確認',
      bomb: '展開後のサイズが大きいため未確認',
      encrypted: 'パスワード保護のため未確認',
      nested: '圧縮ファイルの階層が深いため未確認',
      many: 'ファイル数が多いため未確認',
      interrupted: '中断されたため一部またはすべてが未確認',
    },
    inside: (count, reason) => `中の ${count} 個のファイルは、${reason}`,
    at: (file, lines, more) =>
      lines.length ? `${file} · ${lines.join('、')}${more ? ' …' : ''} 行目` : file,
  },
  questions: {
    down: '現在、事業や業務が停止していますか?',
    ongoing: '現在も問題が続いていますか?',
    stuck: '切り戻しや回避策では解消できない状況ですか?',
    reachable: '夜間や休日も、電話で連絡がつきますか?',
  },
  vetoes: {
    recovered: '復旧済み',
    'cause-only': '原因調査のご依頼',
    building: '構築・検証の段階',
    rollback: '切り戻しが可能',
    workaround: '回避策がある',
    schedule: 'スケジュール上の理由',
    'how-to': '使い方のご質問',
    unreachable: '時間外は連絡がつかない',
  },
  cuts: scopeJa.cuts,
  intents: scopeJa.intents,
  desk: deskJa,
  levels: { stop: '送信前に', warn: 'ご確認', tip: 'よりよく', info: '参考', ask: '質問' },
  fields: {
    issueType: '問題の種類 (分類)',
    subscription: 'サブスクリプション',
    service: 'サービスの種類',
    serviceId: 'サービス ID (アドレスから)',
    resource: 'リソース',
    origin: '直前に開いていたリソース',
    summary: '概要',
    problemType: '問題の種類',
    problemSubtype: '問題のサブタイプ',
    startTime: '発生日時',
    description: '説明',
    answers: '追加の質問への回答',
    attachments: '添付ファイル',
    diagnosticConsent: '高度な診断情報',
    supportPlan: 'サポート プラン',
    severity: '重要度',
    response24x7: '24 時間対応',
    contactMethod: 'ご希望の連絡方法',
    language: 'サポート言語',
    contact: '連絡先情報',
  },
  values: {
    technical: '技術',
    billing: '課金',
    subscription: 'サブスクリプションの管理',
    quota: 'クォータ',
    email: 'メール',
    phone: '電話',
    ja: '日本語',
    en: '英語',
  },
  panel: {
    name: 'Support Request Coach',
    disclaimer: 'Azure portal 用の補助ツールです。Microsoft が作成または承認したものではありません。',
    languageLabel: '表示言語',
    form: '新しいサポート リクエスト',
    help: 'サポートとトラブルシューティング',
    reply: '既存のお問い合わせへの返信',
    steps: ['問題の説明', '推奨される解決策', '追加の詳細', '確認と作成'],
    step: (number) => `${number}/4`,
    readTitle: '読み取った内容',
    readBy: {
      labels: (count) =>
        `初めての形式のフォームです。ラベルを手がかりに ${count} 項目を読み取りました。下の一覧をご確認ください。`,
      pointing: () =>
        '初めての形式のフォームです。ご指定の欄を手がかりに読み取りました。下の一覧をご確認ください。',
    },
    inferred: '推定',
    pointed: '指定',
    notHere: 'このページにはありません',
    blank: '空欄',
    given: '入力あり',
    yes: 'はい',
    no: 'いいえ',
    spoken: ({ stop, warn, tip, ask }) => {
      const said = [
        stop && `送信前に ${stop} 件`,
        warn && `ご確認 ${warn} 件`,
        tip && `よりよくするために ${tip} 件`,
        ask && `質問 ${ask} 件`,
      ].filter((one) => one !== 0);
      return said.length ? `ヒント: ${ja.list(said)}` : 'ヒントはありません';
    },
    filter: '絞り込み',
    hints: 'ヒント',
    at: (field, line) => (line ? `${field} · ${line} 行目` : field),
    goTo: 'この場所へ移動',
    whereabouts: {
      hidden: (step) =>
        step ? ja.panel.whereabouts.absent(step) : 'この項目は、ページの中で閉じられています。',
      absent: (step) =>
        step ? `この項目は、「${step}」のステップにあります。` : 'この項目は、現在のステップにはありません。',
    },
    mask: (count) => (count > 1 ? `${count} か所をマスクする` : 'マスクする'),
    maskAll: (count) => `すべてマスクする (${count} か所)`,
    masked: (count) => (count > 1 ? `${count} か所をマスクしました。` : 'マスクしました。'),
    oneByOne:
      '文章が長いため、1 か所ずつ書き換えました。「元に戻す」を押すとすべて戻り、入力欄で Ctrl+Z (Mac の場合は ⌘Z) を押すと 1 か所ずつ戻ります。',
    others: 'ほかの値',
    edited: {
      'read-only': '現在、この入力欄は編集できないため、まだマスクしていません。',
      'too-long': '一度に書き換えるには長いため、まだマスクしていません。',
      'no-room':
        'マスク後の文章が入力欄の文字数の上限を超えるため、まだマスクしていません。値だけを手作業で短い文字に置き換えてください。',
      composing: '文字の変換中のため、まだマスクしていません。変換を確定してから、もう一度お試しください。',
      changed: '文章が編集されたため、まだマスクしていません。もう一度お試しください。',
      refused: 'マスクした文章が、入力欄に正しく反映されていない可能性があります。入力欄をご確認ください。',
    },
    byHand: (said) => `${said}入力欄を編集できるときに、値だけを手作業でマスクしてください。`,
    ofField: (field, said) => `${field}: ${said}`,
    undone: {
      written: '元に戻しました。',
      composing: '文字の変換中のため、まだ元に戻していません。変換を確定してから、もう一度お試しください。',
      changed:
        '入力欄の文章が変わったか、現在は編集できないため、元に戻せませんでした。入力欄で Ctrl+Z (Mac の場合は ⌘Z) を押すと、戻せる場合があります。',
    },
    notUndoneYet: (said) => `まだ元に戻していません。${said}`,
    copy: (field) => (field ? `マスク済みの全文をコピー: ${field}` : 'マスク済みの全文をコピー'),
    copied: (done) =>
      done
        ? 'コピーしました。貼り付けるときは、元の文章全体と置き換えてください。'
        : 'コピーできませんでした。値だけを手作業でマスクしてください。',
    why: '理由',
    source: (title, date) => `出典: ${title}、${date}`,
    dismiss: (title) => `閉じる: ${title}`,
    dismissed: 'ヒントを閉じました。',
    undo: '元に戻す',
    dismissedList: (count) => `閉じたヒント (${count})`,
    restore: (title) => `元に戻す: ${title}`,
    notSecret: '機密情報ではない',
    notSecretAt: (place) => `機密情報ではない: ${place}`,
    harmless: 'このタブでは、この値を機密情報として扱いません。',
    harmlessList: (count) => `機密情報ではないとした値 (${count})`,
    harmlessValue: (kind, place) => `${kind} (${place})`,
    sent: '送信済みの場合',
    rotation: '公式の手順を開く',
    more: (count) => `ほかに ${count} 件`,
    parts: '問題の一覧',
    part: (number) => `問題 ${number}`,
    between: (left, right) => `${left}、${right}`,
    owner: 'リソースのサブスクリプション',
    selected: '選択中のサブスクリプション',
    answeredByText: '本文の記載',
    answeredByYou: '回答済み',
    failed: (rules) => `一部の確認を実行できませんでした: ${rules}。ほかの確認は完了しています。`,
    tooLong: (limit) => `長い文章は、先頭の ${limit.toLocaleString('ja')} 文字まで確認しています。`,
    noForm: {
      title: 'このタブにはサポート リクエストのフォームがありません',
      steps: [
        'Azure portal で対象のリソースを開き、「ヘルプ」の「サポートとトラブルシューティング」を選択します (推奨)。',
        'または、画面右上の「?」から「ヘルプとサポート」を開き、「サポート リクエストの作成」を選択します。',
      ],
      reload:
        'フォームを開いてもこの表示が変わらない場合は、入力内容をコピーしてから、ページを再読み込みしてください。',
      practice: '練習ページを開く',
    },
    detached: {
      title: 'このページはまだ読み取れません',
      lines: [
        'ページを開いている間に、拡張機能がインストールまたは更新されました。',
        '入力内容をコピーしてから、ページを再読み込みしてください。再読み込みすると、入力内容が消える場合があります。',
        '下の欄に文章を貼り付けて確認することもできます。',
      ],
    },
    waiting: 'フォームを読み取っています。',
    unrecognised: {
      title: 'フォームを読み取れませんでした',
      text: 'サポート リクエストのページですが、入力欄を認識できません。欄を指定すると、読み取れる場合があります。下の欄に文章を貼り付けて確認することもできます。',
    },
    empty: {
      title: 'フォームを読み取る準備ができました',
      tips: [
        '1 件のお問い合わせには、問題を 1 つだけ書きます。',
        'いつ、どのリソースで、何が起きたかを具体的に書きます。',
        'パスワードやキーは書かず、エラー メッセージは全文を貼り付けます。',
      ],
    },
    stillThere: (count) => `表示中のヒントはありません。閉じたヒントが ${count} 件あります。`,
    secretsStillThere:
      '閉じたヒントの中に、機密情報についてのものがあります。送信前にもう一度ご確認ください。',
    quiet: '気になる点は見つかりませんでした。不足がないことを保証するものではありません。',
    writing: {
      title: '下書きの確認',
      text: '文章を入力するか貼り付けると、フォームと同じように確認できます。',
      summary: '概要',
      description: '説明',
      severity: '重要度',
      none: '未選択',
      clear: '消去',
    },
    privacy: 'この拡張機能は、入力内容を外部に送信しません。',
    privacyCheck: [
      '通信を行う機能はなく、コンテンツ セキュリティ ポリシーでもすべての通信を禁止しています。',
      '読み取った内容はメモリ内だけに保持され、ブラウザーを閉じると消えます。',
      'ディスクに保存されるのは、表示言語と、指定した欄の項目名と位置だけです。',
      '開発者ツールの「ネットワーク」で、通信がないことを確認できます。',
    ],
  },
  pointing: {
    start: '欄を指定する',
    armed:
      'ページで入力欄を 1 つクリックしてください。キーボードの場合は、入力欄で Enter キーを押します。Esc キーでキャンセルできます。',
    cancel: 'キャンセル',
    question: 'この欄はどの項目ですか?',
    field: '項目',
    choose: '選択してください',
    save: '保存',
    kept: 'このブラウザーに保存するのは、項目の名前と、ページ内の位置 (要素の種類と順番、ステップ、既知のラベル名) だけです。ほかの文章、入力内容、ID は保存しません。',
    list: '指定した欄',
    unused: 'このページでは使っていません',
    remove: (field) => `指定を削除: ${field}`,
    removeAll: '指定をすべて削除',
  },
  report: {
    start: 'このページの報告を作成',
    about:
      '含まれるのは、ページの構造 (画面の名前、見出し・タブ・入力欄の種類と順番、既知のラベル名、ほかの文字列のおおよその長さ)、言語、バージョンだけです。入力内容、ほかの文字列、ID、URL は含まれません。この拡張機能からは送信されませんので、内容を確認してコピーし、配布元にお送りください。',
    text: '報告の内容',
    copy: '報告をコピー',
    copied: (done) =>
      done ? 'コピーしました。' : 'コピーできませんでした。報告の内容を選択してコピーしてください。',
    close: '閉じる',
  },
  practice: {
    title: 'サポート リクエストの練習ページ',
    intro: 'ここに入力した内容は、どこにも送信されません。例を選択すると、その内容がフォームに入力されます。',
    scenario: '例',
    blank: '空のフォーム',
    language: 'フォームの言語',
    expected: 'この例で表示されるヒント',
    expectNothing: 'この例では、ヒントは表示されません。',
    done: '練習はここまでです。実際のお問い合わせは作成されていません。',
  },
};
