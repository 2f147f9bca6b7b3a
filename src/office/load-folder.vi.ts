/** Why a campaign folder cannot be taken in, and what to do. */

type Words = Readonly<{ wrong: string; remedy: string }>

export function saySameCampaign(id: string): Words {
  return {
    wrong: `phong trào "${id}" đã có trong cơ sở dữ liệu`,
    remedy: 'đổi mã (id) trong campaign.yaml, hoặc dùng phong trào đã có',
  }
}

export function sayDifferentRegistry(table: string, key: string): Words {
  return {
    wrong: `dòng "${key}" của bảng ${table} khác với sổ của cơ quan`,
    remedy: 'sửa dòng này cho giống sổ của cơ quan, hoặc cập nhật sổ trước rồi nạp lại',
  }
}
